package io.followthrough.followup.filing;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** How far a recomputation has come. */
public enum RecomputationStatus implements Word {
    RUNNING("running"),
    FINISHED("finished"),
    /** The policies changed once more before it came to its end. */
    SUPERSEDED("superseded");

    @EnumeratedValue
    private final String word;

    RecomputationStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

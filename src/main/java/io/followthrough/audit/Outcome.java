package io.followthrough.audit;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What became of something that is audited. */
public enum Outcome implements Word {
    DONE("done"),
    REFUSED("refused");

    @EnumeratedValue
    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

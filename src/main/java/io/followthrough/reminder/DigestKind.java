package io.followthrough.reminder;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** The rhythms of digests. */
public enum DigestKind implements Word {
    DAILY("daily"),
    /** The compliance report to leads. */
    WEEKLY("weekly");

    @EnumeratedValue
    private final String word;

    DigestKind(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

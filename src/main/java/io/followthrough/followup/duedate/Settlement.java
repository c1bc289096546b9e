package io.followthrough.followup.duedate;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What came of a request to move a due date. */
public enum Settlement implements Word {
    APPROVED("approved"),
    REFUSED("refused"),
    /** By whoever had made it. */
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String word;

    Settlement(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

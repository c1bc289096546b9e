package io.followthrough.history;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What history is kept of. */
public enum Subject implements Word {
    INCIDENT("incident"), POSTMORTEM("postmortem"), FOLLOW_UP("follow_up");

    @EnumeratedValue
    private final String word;

    Subject(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

package io.followthrough.escalation;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** The deadlines of a policy that a follow-up can miss. */
public enum DeadlineKind implements Word {
    COMPLETE("complete"),
    ASSIGN("assign");

    @EnumeratedValue
    private final String word;

    DeadlineKind(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

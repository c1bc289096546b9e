package io.followthrough.outbox;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** How one attempt to deliver a message ended; deferred ones are repeated, expired ones were too late to be of use. */
public enum Outcome implements Word {
    SENT("sent"),
    DEFERRED("deferred"),
    FAILED("failed"),
    SUPPRESSED("suppressed"),
    EXPIRED("expired");

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

package io.followthrough.outbox;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What became of a message: still queued, accepted by the receiving side, given up, refused for good, or no longer of use. */
public enum DeliveryStatus implements Word {
    QUEUED("queued"),
    SENT("sent"),
    FAILED("failed"),
    SUPPRESSED("suppressed"),
    DROPPED("dropped");

    @EnumeratedValue
    private final String word;

    DeliveryStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

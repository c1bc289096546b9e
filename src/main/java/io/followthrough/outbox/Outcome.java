package io.followthrough.outbox;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** How one attempt to deliver a message ended. */
public enum Outcome implements Word {
    SENT("sent"),
    /** Refused for now, and repeated. */
    DEFERRED("deferred"),
    /** Nobody was there who could have refused it; repeated, and not counted against its limit. */
    UNREACHABLE("unreachable"),
    /** Refused for now once too often. */
    FAILED("failed"),
    /** Refused for good. */
    SUPPRESSED("suppressed"),
    /** Too late to be of use, and not tried. */
    EXPIRED("expired"),
    /** Replaced by a newer one, and not tried. */
    SUPERSEDED("superseded"),
    /** Taken back before it left. */
    WITHDRAWN("withdrawn");

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

package io.followthrough.outbox;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** Which of the messages that wait leaves first. */
public enum Urgency implements Word {
    /** Somebody is to act now. */
    AT_ONCE(1, "at_once"),
    /** Such as an escalation. */
    SOON(2, "soon"),
    /** Such as a digest. */
    ROUTINE(3, "routine");

    @EnumeratedValue
    private final int rank;
    private final String word;

    Urgency(int rank, String word) {
        this.rank = rank;
        this.word = word;
    }

    int rank() {
        return rank;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

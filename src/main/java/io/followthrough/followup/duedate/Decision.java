package io.followthrough.followup.duedate;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What a decider says to a request. */
public enum Decision implements Word {
    APPROVED("approved"),
    REFUSED("refused");

    private final String word;

    Decision(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

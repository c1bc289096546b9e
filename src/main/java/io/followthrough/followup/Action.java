package io.followthrough.followup;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** A change to the state of a follow-up, as the lifecycle and history name it. */
public enum Action implements Word {
    ACCEPT("accept"),
    START("start"),
    STOP("stop"),
    BLOCK("block"),
    UNBLOCK("unblock"),
    COMPLETE("complete"),
    VERIFY("verify"),
    RETURN("return"),
    DISMISS("dismiss"),
    REOPEN("reopen");

    private final String word;

    Action(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

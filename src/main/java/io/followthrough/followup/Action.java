package io.followthrough.followup;

import java.util.Map;
import java.util.Set;

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

    /** A way of the {@link StateChart}. */
    Map.Entry<Action, Set<Status>> to(Status... next) {
        return Map.entry(this, Set.of(next));
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

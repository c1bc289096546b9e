package io.followthrough.followup;

import static io.followthrough.followup.Action.ACCEPT;
import static io.followthrough.followup.Action.BLOCK;
import static io.followthrough.followup.Action.COMPLETE;
import static io.followthrough.followup.Action.DISMISS;
import static io.followthrough.followup.Action.REOPEN;
import static io.followthrough.followup.Action.RETURN;
import static io.followthrough.followup.Action.START;
import static io.followthrough.followup.Action.STOP;
import static io.followthrough.followup.Action.UNBLOCK;
import static io.followthrough.followup.Action.VERIFY;

import java.util.Set;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** Where a follow-up stands. Overdue, due soon and stale are computed from dates, never stored. */
public enum Status implements Word {
    PROPOSED("proposed"),
    OPEN("open"),
    IN_PROGRESS("in_progress"),
    BLOCKED("blocked"),
    IN_REVIEW("in_review"),
    DONE("done"),
    WONT_DO("wont_do");

    @EnumeratedValue
    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The changes that are possible from here. */
    public Set<Action> allowed() {
        return switch (this) {
            case PROPOSED -> Set.of(ACCEPT, DISMISS);
            case OPEN -> Set.of(START, BLOCK, COMPLETE, DISMISS);
            case IN_PROGRESS -> Set.of(STOP, BLOCK, COMPLETE, DISMISS);
            case BLOCKED -> Set.of(UNBLOCK, COMPLETE, DISMISS);
            case IN_REVIEW -> Set.of(VERIFY, RETURN, REOPEN, DISMISS);
            case DONE, WONT_DO -> Set.of(REOPEN);
        };
    }

    /** Whether nothing is left to be done. */
    public boolean isTerminal() { return this == DONE || this == WONT_DO; }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

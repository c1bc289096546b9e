package io.followthrough.followup;

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
        return StateChart.allowed(this);
    }

    /** Whether nothing is left to be done. */
    public boolean isTerminal() { return this == DONE || this == WONT_DO; }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

package io.followthrough.followup.filing;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;
import io.followthrough.followup.DueDate;

/** What set the due date that counts now. */
public enum DueBy implements Word {
    POLICY("policy"),
    /** Somebody chose it when the follow-up was created, or nobody knows any more who did. */
    CHOICE("choice"),
    /** Or a lead's edit. */
    EXTENSION("extension");

    private final String word;

    DueBy(String word) {
        this.word = word;
    }

    static Optional<DueBy> of(DueDate due) {
        DueBy first = due.isByPolicy() ? POLICY : CHOICE;
        return due.dueOn().map(_ -> due.extensions() > 0 ? EXTENSION : first);
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}

package io.followthrough.followup;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Embeddable;

/** When a follow-up is due: the date it first had, kept for ever, and the one that counts now. */
@Embeddable
public class DueDate {

    private LocalDate dueOn;
    private LocalDate originalDueOn;

    protected DueDate() {}

    /** @param day null when no policy sets one */
    static DueDate on(LocalDate day) {
        DueDate due = new DueDate();
        due.dueOn = day;
        due.originalDueOn = day;
        return due;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<LocalDate> originalDueOn() {
        return Optional.ofNullable(originalDueOn);
    }
}

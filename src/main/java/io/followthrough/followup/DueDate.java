package io.followthrough.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.persistence.Embeddable;

/** When a follow-up is due: the date it first had, kept for ever, and the one that counts now. */
@Embeddable
public class DueDate {

    private LocalDate dueOn;
    private LocalDate originalDueOn;

    protected DueDate() {}

    /** @param day null when no policy sets one */
    public static DueDate on(LocalDate day) {
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

    /** How many calendar days the day lies after the due date; 0 when it is not after it, or there is none. */
    public int daysPast(LocalDate day) {
        return dueOn == null || !day.isAfter(dueOn) ? 0 : (int) ChronoUnit.DAYS.between(dueOn, day);
    }
}

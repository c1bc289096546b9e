package io.followthrough.escalation;

import java.time.Instant;
import java.time.LocalDate;

import io.followthrough.time.WorkingCalendar;

/**
 * Something that a policy asks to be done by a day.
 *
 * @param dueOn the last day on which it is met, in the team's zone
 * @param metAt when it was done, late or not; null while it is not
 * @param isHeld whether nobody is escalated to for now
 */
record Obligation(DeadlineKind kind, LocalDate dueOn, Instant metAt, boolean isHeld) {

    boolean isMissed(WorkingCalendar calendar, Instant now) {
        return calendar.dateOf(metAt == null ? now : metAt).isAfter(dueOn);
    }

    /** What was in time, or not asked for, does not become late because a calendar or a policy changes afterwards. */
    boolean isMetBefore(Instant moment) {
        return metAt != null && metAt.isBefore(moment);
    }

    boolean isMet() { return metAt != null; }

    /** The first moment at which it is missed, unless it is met before. */
    Instant passes(WorkingCalendar calendar) {
        return dueOn.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }
}

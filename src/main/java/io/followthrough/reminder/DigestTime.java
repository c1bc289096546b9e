package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;

import io.followthrough.time.WorkingCalendar;

/**
 * The hour from which on a digest may reach somebody on their working days.
 *
 * @param hour by the recipient's clock; one that daylight saving skips is the first moment after the gap
 */
public record DigestTime(int hour) {

    /** The first moment for a digest that lies after the given one. */
    public Instant nextAfter(Instant now, WorkingCalendar calendar) {
        return calendar.nextMoment(now, hour);
    }

    /** Whether a digest may be sent now: never on a day off, never too early, but late rather than not at all. */
    public boolean allows(Instant now, WorkingCalendar calendar) {
        LocalDate today = calendar.dateOf(now);
        return calendar.isWorkingDay(today) && calendar.momentOn(today, hour).filter(first -> !now.isBefore(first)).isPresent();
    }
}

package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;

import io.followthrough.time.WorkingCalendar;

/**
 * The hour from which on a digest may reach somebody on their working days.
 *
 * @param hour by the recipient's clock; one that daylight saving skips is the first moment after the gap
 */
record DigestTime(int hour) {

    /** The first moment for a digest that lies after the given one. */
    Instant nextAfter(Instant now, WorkingCalendar calendar) {
        LocalDate today = calendar.dateOf(now);
        Instant todays = on(today, calendar);
        return calendar.isWorkingDay(today) && todays.isAfter(now) ? todays : on(calendar.plusWorkingDays(today, 1), calendar);
    }

    /** Whether a digest may be sent now: never on a day off, never too early, but late rather than not at all. */
    boolean allows(Instant now, WorkingCalendar calendar) {
        LocalDate today = calendar.dateOf(now);
        return calendar.isWorkingDay(today) && !now.isBefore(on(today, calendar));
    }

    private Instant on(LocalDate day, WorkingCalendar calendar) {
        return day.atTime(hour, 0).atZone(calendar.zone()).toInstant();
    }
}

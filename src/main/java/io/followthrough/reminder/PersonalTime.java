package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;

import io.followthrough.people.Person;
import io.followthrough.reminder.preference.Preference;
import io.followthrough.time.WorkingCalendar;

/**
 * When one person may be told.
 *
 * @param calendar the days on which they want to be
 */
record PersonalTime(DigestTime time, WorkingCalendar calendar, Preference preference) {

    static PersonalTime of(Person person, Preference preference, int usualHour) {
        return new PersonalTime(new DigestTime(preference.hour(usualHour)), preference.narrowed(person.calendar()), preference);
    }

    /** The first moment for a digest that lies after the given one and any pause. */
    Instant nextAfter(Instant now) {
        Instant pauseEnds = preference.pausedUntil().map(this::justBefore).orElse(now);
        return time.nextAfter(pauseEnds.isAfter(now) ? pauseEnds : now, calendar);
    }

    /** Whether a digest may be sent now. */
    boolean allows(Instant now) {
        return preference.isSubscribed() && !preference.isPausedOn(calendar.dateOf(now)) && time.allows(now, calendar);
    }

    private Instant justBefore(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant().minusMillis(1);
    }
}

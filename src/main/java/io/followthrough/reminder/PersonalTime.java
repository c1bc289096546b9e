package io.followthrough.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

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

    /** The first moment for a mail that lies after the given one and any pause. */
    Instant nextAfter(DigestKind kind, Instant now) {
        Instant pauseEnds = preference.pausedUntil().map(this::justBefore).orElse(now);
        Instant from = pauseEnds.isAfter(now) ? pauseEnds : now;
        return switch (kind) {
            case DAILY -> time.nextAfter(from, calendar);
            case WEEKLY -> nextWeekAfter(from);
        };
    }

    /** The day that a mail is for: there is one at most for each. A week is named by its Monday. */
    LocalDate dateOf(DigestKind kind, Instant now) {
        LocalDate today = calendar.dateOf(now);
        return switch (kind) {
            case DAILY -> today;
            case WEEKLY -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    /**
     * Whether a mail may be sent now. That of a week belongs to its first working day: it comes later when nobody could send it then, and
     * not because somebody is looked at in between.
     *
     * @param since when somebody should have looked
     */
    boolean allows(DigestKind kind, Instant since, Instant now) {
        boolean isDue = kind == DigestKind.DAILY
                || !calendar.dateOf(since).isAfter(calendar.dateOf(firstOfWeek(dateOf(kind, now))));
        return isDue && allows(now);
    }

    private Instant nextWeekAfter(Instant now) {
        LocalDate monday = dateOf(DigestKind.WEEKLY, now);
        Instant first = firstOfWeek(monday);
        return first.isAfter(now) ? first : firstOfWeek(monday.plusWeeks(1));
    }

    private Instant firstOfWeek(LocalDate monday) {
        return time.nextAfter(justBefore(monday), calendar);
    }

    private boolean allows(Instant now) {
        return preference.isSubscribed() && !preference.isPausedOn(calendar.dateOf(now)) && time.allows(now, calendar);
    }

    private Instant justBefore(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant().minusMillis(1);
    }
}

package io.followthrough.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which a team works, in its own zone.
 *
 * @param zone decides which local date an instant falls on
 * @param workingDays never empty
 * @param holidays days off that would otherwise be working days
 */
public record WorkingCalendar(ZoneId zone, Set<DayOfWeek> workingDays, Set<LocalDate> holidays) {

    public static final WorkingCalendar MONDAY_TO_FRIDAY = new WorkingCalendar(ZoneOffset.UTC,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());

    public WorkingCalendar {
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("a working calendar needs at least one working day");
        }
        workingDays = Set.copyOf(workingDays);
        holidays = Set.copyOf(holidays);
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public boolean isWorkingDay(LocalDate day) {
        return workingDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The same calendar seen from another zone: a person works on the days of their team, by their own clock. */
    public WorkingCalendar in(ZoneId otherZone) {
        return new WorkingCalendar(otherZone, workingDays, holidays);
    }

    /** The same days of the week with other days off. */
    public WorkingCalendar with(Collection<LocalDate> otherHolidays) {
        return new WorkingCalendar(zone, workingDays, Set.copyOf(otherHolidays));
    }

    /** The {@code count}th working day after the given day; before it when {@code count} is negative; the day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        int step = Integer.signum(count);
        LocalDate reached = day;
        for (int left = Math.abs(count); left > 0; left--) {
            reached = nextWorkingDay(reached, step);
        }
        return reached;
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; 0 when {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay).count();
    }

    /**
     * The first moment of a day at which its clocks show the hour or later: after the gap where daylight saving skips the hour,
     * the earlier one where it comes twice, unless the day before comes back in between. Empty for a day that has no such moment, as
     * one that its zone left out.
     */
    public Optional<Instant> momentOn(LocalDate day, int hour) {
        LocalDateTime wanted = day.atTime(hour, 0);
        ZoneOffsetTransition change = zone.getRules().getTransition(wanted);
        if (change == null) {
            return Optional.of(wanted.atZone(zone).toInstant());
        }
        Instant moment = change.isGap()
                ? change.getInstant()
                : returnsToADayBefore(day, change)
                        ? wanted.atZone(zone).withLaterOffsetAtOverlap().toInstant()
                        : wanted.atZone(zone).toInstant();
        return Optional.of(moment).filter(found -> dateOf(found).equals(day));
    }

    /** As in Newfoundland, where clocks once went back at one minute past midnight. */
    private static boolean returnsToADayBefore(LocalDate day, ZoneOffsetTransition change) {
        return change.getDateTimeAfter().toLocalDate().isBefore(day);
    }

    /** The first moment after the given one at which the hour comes on a working day. */
    public Instant nextMoment(Instant after, int hour) {
        LocalDate day = dateOf(after);
        Optional<Instant> moment = isWorkingDay(day) ? momentOn(day, hour) : Optional.empty();
        while (moment.filter(after::isBefore).isEmpty()) {
            day = plusWorkingDays(day, 1);
            moment = momentOn(day, hour);
        }
        return moment.get();
    }

    /** Whether its holidays leave more than a year in a row without work, so that no deadline could be kept. */
    public boolean restsTooLong() {
        return holidays.stream().anyMatch(day -> nextWorkingDay(day, -1).plusYears(1).isBefore(nextWorkingDay(day, 1)));
    }

    /** There always is one: the holidays have an end. */
    private LocalDate nextWorkingDay(LocalDate day, int step) {
        LocalDate candidate = day.plusDays(step);
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(step);
        }
        return candidate;
    }
}

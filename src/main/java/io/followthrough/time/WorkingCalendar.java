package io.followthrough.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
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

    private static final int LONGEST_BREAK_IN_DAYS = 3660;

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

    private LocalDate nextWorkingDay(LocalDate day, int step) {
        for (int i = 1; i <= LONGEST_BREAK_IN_DAYS; i++) {
            LocalDate candidate = day.plusDays((long) i * step);
            if (isWorkingDay(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no working day within ten years of " + day);
    }
}

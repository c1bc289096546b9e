package io.followthrough.policy;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.time.WorkingCalendar;

/** A span of whole days: calendar days as in {@code 30d}, or working days of a team's calendar as in {@code 3wd}; may be negative. */
public record Deadline(int days, Unit unit) {

    private static final int LONGEST = 3650;

    /** How the days are counted. */
    public enum Unit {
        CALENDAR_DAYS("d"),
        WORKING_DAYS("wd");

        private final String suffix;

        Unit(String suffix) {
            this.suffix = suffix;
        }
    }

    public Deadline {
        if (Math.abs(days) > LONGEST) {
            throw new IllegalArgumentException("must be at most " + LONGEST + " days");
        }
    }

    @JsonCreator
    public static Deadline parse(String text) {
        Unit unit = text.endsWith(Unit.WORKING_DAYS.suffix) ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS;
        String number = text.endsWith(unit.suffix) ? text.substring(0, text.length() - unit.suffix.length()) : "";
        try {
            return new Deadline(Integer.parseInt(number), unit);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no deadline; write days as 30d or working days as 3wd");
        }
    }

    public LocalDate after(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case CALENDAR_DAYS -> start.plusDays(days);
            case WORKING_DAYS -> calendar.plusWorkingDays(start, days);
        };
    }

    @Override
    @JsonValue
    public String toString() {
        return days + unit.suffix;
    }
}

package io.followthrough.policy;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.time.WorkingCalendar;

/** A span of whole days: calendar days as in {@code 30d}, or working days of a team's calendar as in {@code 3wd}; may be negative. */
public record Deadline(int days, Unit unit) {

    private static final int LONGEST = 3650;
    private static final Pattern WRITTEN = Pattern.compile("(0|-?[1-9][0-9]{0,3})(d|wd)");

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
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no deadline; write days as 30d or working days as 3wd");
        }
        Unit unit = written.group(2).equals(Unit.WORKING_DAYS.suffix) ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS;
        return new Deadline(Integer.parseInt(written.group(1)), unit);
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

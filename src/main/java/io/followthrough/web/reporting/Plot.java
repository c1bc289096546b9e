package io.followthrough.web.reporting;

import static io.followthrough.web.reporting.Measure.*;

import java.util.List;

/**
 * What of a report is drawn, and how.
 *
 * @param kind as {@code charts.js} knows it
 * @param across the columns along the axis; empty for the names of the values
 * @param series the columns whose values become series of their own; empty for the names of the values
 * @param values what is drawn
 */
record Plot(String kind, String unit, List<Measure> across, List<Measure> series, List<Measure> values) {

    private static final String BAR = "bar";
    private static final String STACKED = "stacked-bar";
    private static final String LINE = "line";
    private static final String PERCENT = "%";

    /** @param groups what the answer is grouped by; empty when it is about everything at once */
    static Plot of(KnownReport report, List<Measure> groups) {
        return groups.isEmpty() ? ofEverything(report) : ofGroups(report, groups);
    }

    boolean isPercent() { return unit.equals(PERCENT); }

    boolean keepsCategories() {
        return across.isEmpty() || across.contains(WEEK) || across.contains(DAYS_OVERDUE);
    }

    private static Plot ofEverything(KnownReport report) {
        return switch (report) {
            case FLOW -> new Plot(LINE, "", List.of(WEEK), List.of(), List.of(OPEN, OPENED, CLOSED));
            case AGEING -> new Plot(BAR, "", List.of(DAYS_OVERDUE), List.of(), List.of(Measure.OVERDUE));
            case VIOLATIONS -> new Plot(STACKED, "", List.of(POLICY, DEADLINE), List.of(), List.of(NOT_EXCUSED, EXCUSED));
            case ON_TIME -> new Plot(BAR, "", List.of(), List.of(DUE_DATE),
                    List.of(DONE_ON_TIME, DONE_LATE, STILL_OPEN, DISMISSED_LATE));
            case COMPLETION -> bars(CREATED, DENOMINATOR, DONE_WITHIN, IMMATURE);
            case OVERDUE -> bars(DENOMINATOR, Measure.OVERDUE);
            case SLIP -> bars(AVERAGE_DAYS, MEDIAN_DAYS, P90_DAYS);
            case TIME_TO_ASSIGN, TIME_TO_CLOSE -> bars(MEDIAN_DAYS, P90_DAYS);
            case PREVENT_SHARE -> bars(DENOMINATOR, PREVENT);
            case EFFECTIVENESS -> bars(DENOMINATOR, EFFECTIVE);
            case POSTMORTEM_COVERAGE -> bars(PUBLISHED_IN_TIME, PUBLISHED_LATE, MISSING, PENDING);
            case ACTION_COVERAGE -> bars(DENOMINATOR, COVERED);
            case RECURRENCE -> bars(DENOMINATOR, REPEATS, PREVENTABLE);
        };
    }

    private static Plot ofGroups(KnownReport report, List<Measure> groups) {
        return switch (report) {
            case FLOW -> new Plot(LINE, "", List.of(WEEK), groups, List.of(OPEN));
            case AGEING -> new Plot(STACKED, "", groups, List.of(DAYS_OVERDUE), List.of(Measure.OVERDUE));
            case VIOLATIONS -> new Plot(STACKED, "", groups, List.of(POLICY, DEADLINE), List.of(NOT_EXCUSED));
            case ON_TIME -> new Plot(BAR, PERCENT, groups, List.of(DUE_DATE), List.of(RATE));
            case COMPLETION, PREVENT_SHARE, EFFECTIVENESS, ACTION_COVERAGE ->
                new Plot(BAR, PERCENT, groups, List.of(), List.of(RATE));
            case OVERDUE -> new Plot(BAR, "", groups, List.of(), List.of(Measure.OVERDUE));
            case SLIP, TIME_TO_ASSIGN, TIME_TO_CLOSE -> new Plot(BAR, "", groups, List.of(), List.of(MEDIAN_DAYS, P90_DAYS));
            case POSTMORTEM_COVERAGE -> new Plot(STACKED, "", groups, List.of(),
                    List.of(PUBLISHED_IN_TIME, PUBLISHED_LATE, MISSING, PENDING));
            case RECURRENCE -> new Plot(BAR, "", groups, List.of(), List.of(REPEATS, PREVENTABLE));
        };
    }

    private static Plot bars(Measure... values) {
        return new Plot(BAR, "", List.of(), List.of(), List.of(values));
    }
}

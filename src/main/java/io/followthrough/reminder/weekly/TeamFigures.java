package io.followthrough.reminder.weekly;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import io.followthrough.reminder.Line;
import io.followthrough.reminder.OneLine;
import io.followthrough.report.AgeingRow;
import io.followthrough.report.CompletionReport;
import io.followthrough.report.CompletionRow;
import io.followthrough.report.OverdueRow;

/**
 * How one team, or several together, keep what they promised.
 *
 * @param page with the same figures
 * @param ageing one row a bucket
 * @param cohort when the follow-ups were created that the completion is about
 * @param worst the most days late first
 */
record TeamFigures(String title, URI page, OverdueRow overdue, List<AgeingRow> ageing, Punctuality lastWeek,
        Punctuality lastFourWeeks, Weeks.Period cohort, CompletionRow completion, List<Line> worst) {

    private static final int LONGEST_NAME = 100;

    TeamFigures {
        title = OneLine.of(title, LONGEST_NAME);
        ageing = List.copyOf(ageing);
        worst = List.copyOf(worst);
    }

    /** A figure with its name. */
    record Fact(String name, String value) {}

    boolean isEmpty() { return overdue.open() == 0 && lastFourWeeks.isEmpty() && completion.created() == 0; }

    public List<Fact> facts() {
        return List.of(new Fact("Open", String.valueOf(overdue.open())),
                new Fact("Overdue", Share.of(overdue.overdue(), overdue.open(), "nothing is open")),
                new Fact("Overdue by days", ageing.stream().map(row -> row.bucket().word() + ": " + row.count())
                        .collect(Collectors.joining(", "))),
                new Fact("On time, " + lastWeek.period(), lastWeek.said()),
                new Fact("On time, " + lastFourWeeks.period(), lastFourWeeks.said()),
                new Fact("Done within " + CompletionReport.DAYS_UNLESS_SAID + " days, of what was created " + cohort,
                        completed()));
    }

    private String completed() {
        String done = Share.of(completion.doneWithin(), completion.denominator(), "nothing is old enough");
        return completion.incomplete() ? done + "; " + completion.immature() + " younger not counted" : done;
    }
}

package io.followthrough.reminder.weekly;

import java.time.LocalDate;
import java.util.List;

import io.followthrough.reminder.OneLine;
import io.followthrough.report.OnTimeRow;
import io.followthrough.report.OverdueRow;

/**
 * What a lead reads in one week.
 *
 * @param today the day it was written, in the reader's zone
 * @param teams all together first, where there are several
 */
record WeeklyContent(String reader, LocalDate today, Weeks weeks, List<TeamFigures> teams, OnTimeChart chart) {

    private static final int LONGEST_NAME = 100;

    WeeklyContent {
        reader = OneLine.of(reader, LONGEST_NAME);
        teams = List.copyOf(teams);
    }

    boolean isEmpty() { return teams.isEmpty() || all().isEmpty(); }

    /** The one team, or all of them together. */
    TeamFigures all() {
        return teams.getFirst();
    }

    public String subject() {
        OverdueRow open = all().overdue();
        OnTimeRow due = all().lastWeek().current();
        return "Weekly report: " + Share.of(open.overdue(), open.open(), " overdue", "nothing is open") + ", "
                + Share.of(due.doneOnTime(), due.denominator(), " on time last week", "nothing was due last week");
    }

    public Weeks.Period lastWeek() {
        return weeks.last();
    }
}

package io.followthrough.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnTimeReportTest extends ReportTest {

    @Test
    void counts_what_was_done_on_or_before_its_due_date_among_all_that_were_due() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10").doneAt("2026-03-10T23:59:59Z"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10").doneAt("2026-03-11T00:00:00Z"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10").dismissedAt("2026-03-09T12:00:00Z"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10").dismissedAt("2026-03-11T12:00:00Z"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10").proposed());
        tracked.add(AFollowUp.of(team));

        var answer = json("on-time?team=" + team);

        assertThat(answer.getMap("rows[0]")).hasToString("{dueDate=current, doneOnTime=1, denominator=4, rate=0.25,"
                + " doneLate=1, stillOpen=1, dismissedLate=1}");
    }

    @Test
    void measures_against_the_original_due_date_too() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).originallyDueOn("2026-03-01").dueOn("2026-03-20").doneAt("2026-03-15T12:00:00Z"));
        tracked.add(AFollowUp.of(team).originallyDueOn("2026-03-01").dueOn("2026-04-20").doneAt("2026-02-20T12:00:00Z"));

        var answer = json("on-time?team=" + team);

        assertThat(answer.getMap("rows[0]")).hasToString("{dueDate=current, doneOnTime=1, denominator=1, rate=1.0,"
                + " doneLate=0, stillOpen=0, dismissedLate=0}");
        assertThat(answer.getMap("rows[1]")).hasToString("{dueDate=original, doneOnTime=1, denominator=2, rate=0.5,"
                + " doneLate=1, stillOpen=0, dismissedLate=0}");
    }

    @Test
    void reads_the_day_of_completion_in_the_zone_of_the_team() {
        String team = tracked.team("America/Los_Angeles");
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10").doneAt("2026-03-11T06:59:59Z"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10").doneAt("2026-03-11T07:00:00Z"));

        assertThat(json("on-time?team=" + team).getMap("rows[0]"))
                .containsEntry("doneOnTime", 1).containsEntry("doneLate", 1);
    }

    @Test
    void counts_what_was_reopened_as_still_open() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10").doneAt("2026-03-09T12:00:00Z").thenReopened());

        assertThat(json("on-time?team=" + team).getMap("rows[0]"))
                .containsEntry("doneOnTime", 0).containsEntry("stillOpen", 1).containsEntry("rate", 0.0f);
    }

    @Test
    void includes_the_first_and_the_last_day_of_the_period() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).dueOn("2026-02-28"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-01"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-11"));

        assertThat(json("on-time?from=2026-03-01&to=2026-03-10&team=" + team).getInt("rows[0].denominator")).isEqualTo(2);
    }

    @Test
    void gives_no_rate_when_nothing_was_due() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).dueOn("2026-03-10").dismissedAt("2026-03-10T12:00:00Z"));

        assertThat(json("on-time?team=" + team).getList("rows.rate")).containsExactly(null, null);
    }
}

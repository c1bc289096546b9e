package io.followthrough.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompletionReportTest extends ReportTest {

    @Test
    void counts_what_was_done_within_the_days_among_all_that_are_old_enough() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).createdAt("2026-02-01T08:00:00Z").doneAt("2026-03-03T23:59:59Z"));
        tracked.add(AFollowUp.of(team).createdAt("2026-02-01T08:00:00Z").doneAt("2026-03-04T00:00:00Z"));
        tracked.add(AFollowUp.of(team).createdAt("2026-02-01T08:00:00Z"));
        tracked.add(AFollowUp.of(team).createdAt("2026-02-01T08:00:00Z").dismissedAt("2026-02-02T08:00:00Z"));
        tracked.add(AFollowUp.of(team).createdAt("2026-02-01T08:00:00Z").proposed());

        var answer = json("completion?team=" + team);

        assertThat(answer.getMap("rows[0]")).hasToString(
                "{doneWithin=1, denominator=4, rate=0.25, created=4, immature=0, incomplete=false}");
    }

    @Test
    void takes_those_that_still_have_time_neither_for_successes_nor_for_failures() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).createdAt("2026-02-28T08:00:00Z").doneAt("2026-03-01T08:00:00Z"));
        tracked.add(AFollowUp.of(team).createdAt("2026-03-01T08:00:00Z"));
        tracked.add(AFollowUp.of(team).createdAt("2026-03-20T08:00:00Z").doneAt("2026-03-21T08:00:00Z"));

        var answer = json("completion?team=" + team);

        assertThat(answer.getMap("rows[0]")).hasToString(
                "{doneWithin=1, denominator=1, rate=1.0, created=3, immature=2, incomplete=true}");
    }

    @Test
    void gives_no_rate_while_none_is_old_enough() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).createdAt("2026-03-20T08:00:00Z"));

        assertThat(json("completion?team=" + team).getMap("rows[0]"))
                .containsEntry("denominator", 0).containsEntry("rate", null);
        assertThat(json("completion?within=5&team=" + team).getMap("rows[0]"))
                .containsEntry("denominator", 1).containsEntry("rate", 0.0f);
    }

    @Test
    void gives_no_rate_when_nothing_was_created() {
        assertThat(json("completion?team=" + tracked.team("UTC")).getMap("rows[0]")).hasToString(
                "{doneWithin=0, denominator=0, rate=null, created=0, immature=0, incomplete=false}");
    }

    @Test
    void counts_what_was_reopened_as_not_done() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).createdAt("2026-02-01T08:00:00Z").doneAt("2026-02-02T08:00:00Z").thenReopened());

        assertThat(json("completion?team=" + team).getMap("rows[0]"))
                .containsEntry("doneWithin", 0).containsEntry("denominator", 1);
    }

    @Test
    void counts_what_nobody_has_verified_yet_as_not_done() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).createdAt("2026-02-01T08:00:00Z").inReviewSince("2026-02-02T08:00:00Z"));

        assertThat(json("completion?team=" + team).getMap("rows[0]"))
                .containsEntry("doneWithin", 0).containsEntry("denominator", 1);
    }

    @Test
    void begins_and_ends_the_period_in_the_zone_of_the_team() {
        String auckland = tracked.team("Pacific/Auckland");
        tracked.add(AFollowUp.of(auckland).createdAt("2026-01-31T10:59:59Z"));
        tracked.add(AFollowUp.of(auckland).createdAt("2026-01-31T11:00:00Z"));
        String losAngeles = tracked.team("America/Los_Angeles");
        tracked.add(AFollowUp.of(losAngeles).createdAt("2026-02-02T07:59:59Z"));
        tracked.add(AFollowUp.of(losAngeles).createdAt("2026-02-02T08:00:00Z"));

        String period = "completion?from=2026-02-01&to=2026-02-01&team=";

        assertThat(json(period + auckland).getInt("rows[0].created")).isEqualTo(1);
        assertThat(json(period + losAngeles).getInt("rows[0].created")).isEqualTo(1);
    }

    @Test
    void counts_the_days_in_the_zone_of_the_team() {
        String team = tracked.team("America/Los_Angeles");
        tracked.add(AFollowUp.of(team).createdAt("2026-02-02T07:00:00Z").doneAt("2026-02-03T07:59:59Z"));
        tracked.add(AFollowUp.of(team).createdAt("2026-02-02T07:00:00Z").doneAt("2026-02-03T08:00:00Z"));

        assertThat(json("completion?within=1&team=" + team).getInt("rows[0].doneWithin")).isEqualTo(1);
    }
}

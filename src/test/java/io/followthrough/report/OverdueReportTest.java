package io.followthrough.report;

import static io.followthrough.classification.Priority.P0;
import static io.followthrough.classification.Priority.P1;
import static io.followthrough.classification.Severity.SEV1;
import static io.followthrough.classification.Severity.SEV2;
import static io.followthrough.classification.Severity.SEV3;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueReportTest extends ReportTest {

    @Test
    void counts_what_is_past_its_due_date_among_all_that_is_open() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).dueOn("2026-03-30"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-31"));
        tracked.add(AFollowUp.of(team));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-01").doneAt("2026-03-20T12:00:00Z").thenReopened());
        tracked.add(AFollowUp.of(team).dueOn("2026-03-01").doneAt("2026-03-20T12:00:00Z"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-01").dismissedAt("2026-03-20T12:00:00Z"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-01").proposed());

        assertThat(json("overdue?team=" + team).getMap("rows[0]")).hasToString("{overdue=2, denominator=4, rate=0.5}");
    }

    @Test
    void lists_them_with_the_most_days_overdue_first() {
        String team = tracked.team("UTC");
        String owner = tracked.person("Ana Ruiz");
        String minor = tracked.add(AFollowUp.of(team).dueOn("2026-03-21"));
        String urgent = tracked.add(AFollowUp.of(team).dueOn("2026-03-21").of(P0));
        String oldest = tracked.add(AFollowUp.of(team).dueOn("2026-03-20").ownedBy(owner).after(SEV2));

        var answer = json("overdue?team=" + team);

        assertThat(answer.getList("followUps.key")).containsExactly(oldest, urgent, minor);
        assertThat(answer.getList("followUps.daysOverdue")).containsExactly(11, 10, 10);
        assertThat(answer.getList("followUps.owner")).containsExactly(owner, null, null);
        assertThat(answer.getString("followUps[0].incidents")).startsWith("INC-");
    }

    @Test
    void asks_for_the_day_in_the_zone_of_the_team() {
        String auckland = tracked.team("Pacific/Auckland");
        tracked.add(AFollowUp.of(auckland).dueOn("2026-03-31"));
        String utc = tracked.team("UTC");
        tracked.add(AFollowUp.of(utc).dueOn("2026-03-31"));

        assertThat(json("overdue?team=" + auckland).getInt("rows[0].overdue")).isEqualTo(1);
        assertThat(json("overdue?team=" + utc).getInt("rows[0].overdue")).isZero();
    }

    @Test
    void looks_at_a_period_of_due_dates_only_when_told_to() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).dueOn("2024-12-31"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-01"));
        tracked.add(AFollowUp.of(team));

        assertThat(json("overdue?team=" + team).getMap("rows[0]")).containsEntry("overdue", 2).containsEntry("denominator", 3);
        assertThat(json("overdue?from=2026-01-01&team=" + team).getMap("rows[0]"))
                .containsEntry("overdue", 1).containsEntry("denominator", 1);
        assertThat(json("overdue?from=2026-01-01&team=" + team).getList("followUps")).hasSize(1);
    }

    @Test
    void counts_a_follow_up_of_several_incidents_once_by_the_worst_of_them() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).after(SEV3, SEV1, null).dueOn("2026-03-01"));
        tracked.add(AFollowUp.of(team).after(SEV3));
        tracked.add(AFollowUp.of(team).after((io.followthrough.classification.Severity) null));
        tracked.add(AFollowUp.of(team));

        var answer = json("overdue?groupBy=severity&team=" + team);

        assertThat(answer.getList("rows").toString()).isEqualTo("[{severity=SEV1, overdue=1, denominator=1, rate=1.0},"
                + " {severity=SEV3, overdue=0, denominator=1, rate=0.0}, {severity=none, overdue=0, denominator=2, rate=0.0}]");
        assertThat(json("overdue?severity=SEV3&team=" + team).getInt("rows[0].denominator")).isEqualTo(1);
    }

    @Test
    void breaks_the_figures_down_by_two_dimensions() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).of(P0).dueOn("2026-03-01"));
        tracked.add(AFollowUp.of(team).of(P1));

        assertThat(json("overdue?groupBy=team,priority&team=" + team).getList("rows").toString())
                .isEqualTo(
                        "[{team=%1$s, priority=P0, overdue=1, denominator=1, rate=1.0}, {team=%1$s, priority=P1, overdue=0, denominator=1, rate=0.0}]"
                                .formatted(team));
        assertThat(json("overdue?priority=P0&team=" + team).getInt("rows[0].denominator")).isEqualTo(1);
    }

    @Test
    void gives_no_rate_when_nothing_is_open() {
        assertThat(json("overdue?team=" + tracked.team("UTC")).getMap("rows[0]"))
                .hasToString("{overdue=0, denominator=0, rate=null}");
    }
}

package io.followthrough.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgeingReportTest extends ReportTest {

    @Test
    void sorts_what_is_overdue_by_how_long() {
        String team = tracked.team("UTC");
        List.of("2026-03-31", "2026-03-30", "2026-03-24", "2026-03-23", "2026-03-01", "2026-02-28", "2026-01-30", "2026-01-29",
                "2025-12-31", "2025-12-30").forEach(due -> tracked.add(AFollowUp.of(team).dueOn(due)));

        var answer = json("ageing?team=" + team);

        assertThat(answer.getList("rows.daysOverdue")).containsExactly("1-7", "8-30", "31-60", "61-90", ">90");
        assertThat(answer.getList("rows.overdue")).containsExactly(2, 2, 2, 2, 1);
        assertThat(answer.getList("rows.denominator")).containsOnly(9);
        assertThat(answer.getFloat("rows[4].rate")).isEqualTo(1f / 9);
    }

    @Test
    void gives_every_bucket_without_a_rate_when_nothing_is_overdue() {
        var answer = json("ageing?team=" + tracked.team("UTC"));

        assertThat(answer.getList("rows.overdue")).containsExactly(0, 0, 0, 0, 0);
        assertThat(answer.getList("rows.rate")).containsOnlyNulls().hasSize(5);
    }
}

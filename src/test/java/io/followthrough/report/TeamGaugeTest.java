package io.followthrough.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TeamGaugeTest {

    @Test
    void a_team_has_a_row_for_each_priority_be_it_zero() {
        assertThat(TeamGauge.of(List.of(row("payments", "P1", 3, 5)), 10)).containsExactly(
                new TeamGauge("payments", "P0", 0, 0), new TeamGauge("payments", "P1", 5, 3),
                new TeamGauge("payments", "P2", 0, 0), new TeamGauge("payments", "P3", 0, 0));
    }

    @Test
    void the_teams_with_most_open_are_named_and_the_rest_is_summed() {
        List<OverdueRow> rows = List.of(row("a", "P0", 1, 1), row("b", "P0", 2, 4), row("b", "P1", 0, 5), row("c", "P0", 1, 7),
                row("d", "P1", 1, 2));

        assertThat(TeamGauge.of(rows, 2)).filteredOn(gauge -> gauge.open() > 0).containsExactly(
                new TeamGauge(TeamGauge.OTHERS, "P0", 1, 1), new TeamGauge(TeamGauge.OTHERS, "P1", 2, 1),
                new TeamGauge("b", "P0", 4, 2), new TeamGauge("b", "P1", 5, 0), new TeamGauge("c", "P0", 7, 1));
    }

    @Test
    void no_rest_has_no_row() {
        assertThat(TeamGauge.of(List.of(row("a", "P0", 1, 1), row("b", "P0", 1, 1)), 2)).extracting(TeamGauge::team)
                .containsOnly("a", "b");
    }

    @Test
    void two_thousand_teams_stay_within_the_bound_and_nothing_gets_lost() {
        List<OverdueRow> rows = Stream.iterate(0, i -> i + 1).limit(2000).flatMap(i -> Stream.of("P0", "P1", "P2", "P3")
                .map(priority -> row("team-" + i, priority, i % 7, 7 + i % 50))).toList();

        List<TeamGauge> gauges = TeamGauge.of(rows, 100);

        assertThat(gauges).hasSize(101 * 4);
        assertThat(gauges.stream().mapToLong(TeamGauge::open).sum()).isEqualTo(rows.stream().mapToLong(OverdueRow::open).sum());
        assertThat(gauges.stream().mapToLong(TeamGauge::overdue).sum())
                .isEqualTo(rows.stream().mapToLong(OverdueRow::overdue).sum());
    }

    @Test
    void every_replica_names_the_same_teams() {
        List<OverdueRow> rows = new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(50)
                .map(i -> row("team-" + i, "P0", 1, 1)).toList());
        List<TeamGauge> one = TeamGauge.of(rows, 10);
        Collections.shuffle(rows, new Random(7));

        assertThat(TeamGauge.of(rows, 10)).isEqualTo(one);
    }

    private static OverdueRow row(String team, String priority, long overdue, long open) {
        return new OverdueRow(new Group(new LinkedHashMap<>(Map.of("team", team, "priority", priority))), overdue, open);
    }
}

package io.followthrough.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.followthrough.classification.Priority;
import io.micrometer.core.instrument.Tags;

/** The figures of a team at a priority, in as many rows as are allowed, however many teams there are. */
record TeamGauge(String team, String priority, long open, long overdue) {

    /** What the rest is called; no slug of a team can be that. */
    static final String OTHERS = "_other";

    /**
     * The teams with most open follow-ups have rows of their own, one for each priority; those of all others are summed. A team without
     * any open follow-up has none.
     */
    static List<TeamGauge> of(List<OverdueRow> rows, int mostTeams) {
        Set<String> named = busiest(rows, mostTeams);
        Map<String, List<OverdueRow>> shown = rows.stream()
                .collect(Collectors.groupingBy(row -> named.contains(team(row)) ? team(row) : OTHERS));
        return new TreeSet<>(shown.keySet()).stream().flatMap(team -> Arrays.stream(Priority.values())
                .map(priority -> sum(team, priority.word(), shown.get(team)))).toList();
    }

    Tags tags() {
        return Tags.of("team", team, "priority", priority);
    }

    /** Of teams with equally many the first in the alphabet, so that all replicas choose the same. */
    private static Set<String> busiest(List<OverdueRow> rows, int mostTeams) {
        Map<String, Long> open = rows.stream()
                .collect(Collectors.groupingBy(TeamGauge::team, Collectors.summingLong(OverdueRow::open)));
        return open.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(mostTeams).map(Map.Entry::getKey).collect(Collectors.toCollection(HashSet::new));
    }

    private static TeamGauge sum(String team, String priority, Collection<OverdueRow> rows) {
        List<OverdueRow> those = rows.stream().filter(row -> row.group().value(Dimension.PRIORITY).equals(priority)).toList();
        return new TeamGauge(team, priority, those.stream().mapToLong(OverdueRow::open).sum(),
                those.stream().mapToLong(OverdueRow::overdue).sum());
    }

    private static String team(OverdueRow row) {
        return row.group().value(Dimension.TEAM);
    }
}

package io.followthrough.report.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the incidents that users felt led to something urgent, whoever does it. */
final class ActionCoverageRestated implements Restatement {

    private static final Set<String> URGENT = Set.of("P0", "P1");

    @Override
    public boolean isOfIncidents() { return true; }

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        return Groups.rows(seen.asked.groupBy(),
                seen.incidents().filter(incident -> incident.known().affectsUsers()).filter(seen::beganInPeriod), incidents -> {
                    long covered = Columns.count(incidents, incident -> isCovered(seen, incident));
                    return List.of(Columns.of("covered", covered, "denominator", (long) incidents.size(), "rate",
                            Columns.rate(covered, incidents.size())));
                });
    }

    private static boolean isCovered(Seen seen, Affair incident) {
        return seen.world.followUps.values().stream().map(Timeline::last)
                .anyMatch(fact -> fact.incidents.contains(incident.key()) && URGENT.contains(fact.priority)
                        && (fact.isOpen() || fact.isDone()));
    }
}

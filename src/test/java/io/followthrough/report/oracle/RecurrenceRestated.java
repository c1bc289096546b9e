package io.followthrough.report.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Which incidents repeat earlier ones, and which of these a finished follow-up would have prevented. */
final class RecurrenceRestated implements Restatement {

    @Override
    public boolean isOfIncidents() { return true; }

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        return Groups.rows(seen.asked.groupBy(), seen.incidents().filter(seen::beganInPeriod), incidents -> {
            long repeats = Columns.count(incidents, incident -> seen.world.repeats.get(incident.key()) != null);
            long preventable = Columns.count(incidents, incident -> isPreventable(seen, incident));
            return List.of(Columns.of("repeats", repeats, "denominator", (long) incidents.size(), "rate",
                    Columns.rate(repeats, incidents.size()), "preventable", preventable, "preventableRate",
                    Columns.rate(preventable, repeats)));
        });
    }

    private static boolean isPreventable(Seen seen, Affair incident) {
        String earlier = seen.world.repeats.get(incident.key());
        Instant began = incident.known().beganAt();
        return earlier != null && seen.world.followUps.values().stream().flatMap(life -> life.at(began).stream())
                .anyMatch(fact -> fact.incidents.contains(earlier) && fact.nature.equals("preventative") && fact.isOpen());
    }
}

package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What became of the postmortems that are due in the period: the first one that is published counts. */
final class PostmortemCoverageRestated implements Restatement {

    private enum Outcome {
        IN_TIME,
        LATE,
        MISSING,
        PENDING
    }

    @Override
    public boolean isOfIncidents() { return true; }

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        return Groups.rows(seen.asked.groupBy(),
                seen.incidents().filter(incident -> incident.known().postmortemDueOn() != null
                        && seen.period.has(incident.known().postmortemDueOn())),
                incidents -> {
                    long inTime = number(seen, incidents, Outcome.IN_TIME);
                    return List.of(Columns.of("publishedInTime", inTime, "denominator", (long) incidents.size(), "rate",
                            Columns.rate(inTime, incidents.size()), "publishedLate", number(seen, incidents, Outcome.LATE),
                            "missing", number(seen, incidents, Outcome.MISSING), "pending",
                            number(seen, incidents, Outcome.PENDING)));
                });
    }

    private static long number(Seen seen, List<Affair> incidents, Outcome wanted) {
        return Columns.count(incidents, incident -> outcome(seen, incident) == wanted);
    }

    private static Outcome outcome(Seen seen, Affair incident) {
        LocalDate due = incident.known().postmortemDueOn();
        String team = incident.known().team();
        Optional<Instant> published = seen.world.reviews.values().stream()
                .filter(review -> review.incidents().contains(incident.key())).map(Review::publishedAt).filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return published.map(at -> seen.day(at, team).isAfter(due) ? Outcome.LATE : Outcome.IN_TIME)
                .orElse(seen.day(seen.now, team).isAfter(due) ? Outcome.MISSING : Outcome.PENDING);
    }
}

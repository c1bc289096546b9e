package io.followthrough.report.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of all that was judged has helped; what was reopened because it did not help was completed all the same. */
final class EffectivenessRestated implements Restatement {

    private static final Set<String> CONCLUSIVE = Set.of("effective", "partially_effective", "ineffective");

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        return Groups.rows(seen.asked.groupBy(), seen.all().filter(item -> counts(seen, item)), items -> {
            long effective = Columns.count(items, item -> item.fact().effectiveness.equals("effective"));
            return List.of(Columns.of("effective", effective, "denominator", (long) items.size(), "rate",
                    Columns.rate(effective, items.size())));
        });
    }

    private static boolean counts(Seen seen, Item item) {
        return item.fact().effectiveness != null && CONCLUSIVE.contains(item.fact().effectiveness)
                && lastDone(item).filter(done -> seen.period.has(seen.day(done.completedAt, item.fact()))).isPresent();
    }

    /** The judgement is of what was done last. */
    private static Optional<Fact> lastDone(Item item) {
        return item.life().all().descendingMap().values().stream().filter(Fact::isDone).findFirst();
    }
}

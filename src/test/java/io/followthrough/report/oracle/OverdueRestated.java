package io.followthrough.report.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is open, and of that what is past its due date. */
final class OverdueRestated implements Restatement {

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        return Groups.rows(seen.asked.groupBy(), open(seen), items -> {
            long overdue = Columns.count(items, item -> seen.isPastDue(item.fact()));
            return List.of(Columns.of("overdue", overdue, "denominator", (long) items.size(), "rate",
                    Columns.rate(overdue, items.size())));
        });
    }

    static Stream<Item> open(Seen seen) {
        return seen.all().filter(item -> item.fact().isOpen() && seen.period.has(item.fact().dueOn));
    }
}

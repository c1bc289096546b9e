package io.followthrough.report.oracle;

import java.util.List;
import java.util.Map;

/** How much of what was created is to prevent. */
final class PreventShareRestated implements Restatement {

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        return Groups.rows(seen.asked.groupBy(), seen.all().filter(seen::createdInPeriod), items -> {
            long prevent = Columns.count(items, item -> item.fact().type.equals("prevent"));
            return List.of(Columns.of("prevent", prevent, "denominator", (long) items.size(), "rate",
                    Columns.rate(prevent, items.size())));
        });
    }
}

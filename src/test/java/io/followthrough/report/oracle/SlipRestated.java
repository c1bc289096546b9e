package io.followthrough.report.oracle;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** How far due dates have moved since they were first set. */
final class SlipRestated implements Restatement {

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        return Groups.rows(seen.asked.groupBy(),
                seen.all().filter(item -> item.fact().dismissedAt == null && seen.period.has(item.fact().dueOn)),
                SlipRestated::row);
    }

    private static List<Map<String, Object>> row(List<Item> items) {
        List<Long> days = items.stream()
                .map(item -> ChronoUnit.DAYS.between(item.fact().originalDueOn, item.fact().dueOn)).sorted().toList();
        long moved = days.stream().filter(some -> some != 0).count();
        return List.of(Columns.of("moved", moved, "denominator", (long) items.size(), "rate",
                Columns.rate(moved, items.size()), "averageDays", average(days), "medianDays", quantile(days, 0.5), "p90Days",
                quantile(days, 0.9), "extensions", items.stream().mapToLong(item -> item.fact().extensions).sum()));
    }

    private static Double average(List<Long> days) {
        return days.isEmpty() ? null : Double.valueOf(days.stream().mapToLong(Long::longValue).sum() / (double) days.size());
    }

    /** In between two neighbours in a straight line. */
    private static Double quantile(List<Long> sorted, double part) {
        if (sorted.isEmpty()) {
            return null;
        }
        double place = part * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}

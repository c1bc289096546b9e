package io.followthrough.report.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deadlines that were missed first on a day of the period, and what of that is excused. */
final class ViolationsRestated implements Restatement {

    private record Missed(Miss miss, Item of) implements Grouped {

        @Override
        public List<String> values(String dimension) {
            return of.values(dimension);
        }

        private List<String> which() {
            return List.of(miss.policy(), miss.deadline());
        }
    }

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        Map<Timeline<Fact>, Item> selected = new LinkedHashMap<>();
        seen.all().forEach(item -> selected.put(item.life(), item));
        Stream<Missed> missed = seen.world.misses.values().stream().filter(miss -> seen.period.has(miss.since()))
                .map(miss -> new Missed(miss, selected.get(seen.world.followUps.get(miss.followUp()))))
                .filter(miss -> miss.of() != null);
        return Groups.rows(seen.asked.groupBy(), missed, ViolationsRestated::rows);
    }

    private static List<Map<String, Object>> rows(List<Missed> missed) {
        return missed.isEmpty()
                ? List.of(row(null, null, List.of()))
                : missed.stream().collect(Collectors.groupingBy(Missed::which)).entrySet().stream()
                        .map(each -> row(each.getKey().getFirst(), each.getKey().getLast(), each.getValue())).toList();
    }

    private static Map<String, Object> row(String policy, String deadline, List<Missed> missed) {
        long excused = Columns.count(missed, each -> each.miss().isExcused());
        return Columns.of("policy", policy, "deadline", deadline, "excused", excused, "denominator", (long) missed.size(),
                "rate", Columns.rate(excused, missed.size()), "notExcused", missed.size() - excused);
    }
}

package io.followthrough.report.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Breaks items down by the dimensions that were asked for. */
final class Groups {

    private Groups() {}

    /** Rows for each group that has an item; without dimensions for everything, be it nothing. */
    static <T extends Grouped> List<Map<String, Object>> rows(List<String> dimensions, Stream<T> items,
            Function<List<T>, List<Map<String, Object>>> figures) {
        Map<Map<String, Object>, List<T>> groups = new LinkedHashMap<>();
        if (dimensions.isEmpty()) {
            groups.put(Map.of(), new ArrayList<>());
        }
        items.forEach(item -> of(dimensions, item)
                .forEach(group -> groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(item)));
        List<Map<String, Object>> rows = new ArrayList<>();
        groups.forEach((group, members) -> figures.apply(members).forEach(row -> rows.add(joined(group, row))));
        return rows;
    }

    /** Every group that the item belongs to. */
    static List<Map<String, Object>> of(List<String> dimensions, Grouped item) {
        List<Map<String, Object>> groups = List.of(Map.of());
        for (String dimension : dimensions) {
            groups = groups.stream().flatMap(group -> item.values(dimension).stream()
                    .map(value -> joined(group, Map.of(dimension, value)))).toList();
        }
        return groups;
    }

    static Map<String, Object> joined(Map<String, Object> group, Map<String, Object> row) {
        Map<String, Object> joined = new LinkedHashMap<>(group);
        joined.putAll(row);
        return joined;
    }
}

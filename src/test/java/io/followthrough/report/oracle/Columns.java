package io.followthrough.report.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Puts rows together. */
final class Columns {

    private Columns() {}

    /** @param namesAndValues in turn; a value may be null */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    static <T> long count(List<T> items, Predicate<T> which) {
        return items.stream().filter(which).count();
    }

    /** A share of nothing is no number. */
    static Double rate(long part, long whole) {
        return whole == 0 ? null : Double.valueOf((double) part / whole);
    }
}

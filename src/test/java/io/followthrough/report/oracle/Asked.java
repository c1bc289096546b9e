package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A question to a report.
 *
 * @param report as its address says it
 * @param from null when nothing is said
 * @param to null when nothing is said
 * @param groupBy none, one or two dimensions
 * @param teams never empty, so that no history sees another one's follow-ups
 * @param filters what else is asked for, by dimension
 * @param asOf null for the present
 * @param within days; null when nothing is said
 */
record Asked(String report, LocalDate from, LocalDate to, List<String> groupBy, List<String> teams,
        Map<String, List<String>> filters, Instant asOf, Integer within) {

    /** As a client asks it. */
    String path() {
        List<String> query = new ArrayList<>(List.of("team=" + String.join(",", teams)));
        add(query, "from", from);
        add(query, "to", to);
        add(query, "groupBy", groupBy.isEmpty() ? null : String.join(",", groupBy));
        filters.forEach((dimension, values) -> add(query, dimension, String.join(",", values)));
        add(query, "asOf", asOf);
        add(query, "within", within);
        return "/reports/" + report + "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, Object value) {
        if (value != null) {
            query.add(name + "=" + value);
        }
    }
}

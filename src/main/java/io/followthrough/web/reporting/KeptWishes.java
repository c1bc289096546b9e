package io.followthrough.web.reporting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;

import io.followthrough.api.QueryValue;
import io.followthrough.report.Dimension;
import io.followthrough.report.Population;

/** What somebody chose before they chose a report, as far as the report knows it. */
final class KeptWishes {

    private static final Set<String> OF_EVERY_REPORT = Set.of("from", "to", "asOf");

    private KeptWishes() {}

    /** The query, with its question mark; empty for none. */
    static String of(KnownReport report, MultivaluedMap<String, String> query) {
        Set<String> dimensions = (report.isAboutIncidents() ? Population.INCIDENTS : Population.FOLLOW_UPS).dimensions()
                .stream()
                .map(Dimension::word).collect(Collectors.toSet());
        UriBuilder kept = UriBuilder.fromPath("");
        query.forEach((name, values) -> {
            if (OF_EVERY_REPORT.contains(name) || dimensions.contains(name)) {
                add(kept, name, values);
            }
        });
        add(kept, "groupBy", QueryValue.texts(query.get("groupBy")).stream().filter(dimensions::contains).toList());
        return kept.build().toString();
    }

    private static void add(UriBuilder kept, String name, List<String> values) {
        values.stream().filter(value -> !value.isBlank())
                .forEach(value -> kept.queryParam(name, "{value}").resolveTemplate("value", value));
    }
}

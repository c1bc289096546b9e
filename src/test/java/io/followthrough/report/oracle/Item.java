package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A follow-up at one moment, with what was known of its incidents then.
 *
 * @param life all that it was until then and afterwards
 */
record Item(Fact fact, List<Occurrence> incidents, Timeline<Fact> life) implements Grouped {

    /** Of the worst incident; SEV1 is the worst. */
    String severity() {
        return incidents.stream().map(Occurrence::severity).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .orElse(NONE);
    }

    @Override
    public List<String> values(String dimension) {
        return switch (dimension) {
            case "team" -> List.of(fact.team);
            case "owner" -> List.of(fact.owner == null ? NONE : fact.owner);
            case "priority" -> List.of(fact.priority);
            case "nature" -> List.of(fact.nature);
            case "type" -> List.of(fact.type);
            case "severity" -> List.of(severity());
            case "service" -> services();
            case "incident-month" -> List.of(month());
            default -> throw new IllegalArgumentException(dimension);
        };
    }

    private List<String> services() {
        List<String> all = incidents.stream().flatMap(incident -> incident.services().stream()).distinct().toList();
        return all.isEmpty() ? List.of(NONE) : all;
    }

    private String month() {
        return incidents.stream().map(Occurrence::startedAt).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .map((Instant first) -> YearMonth.from(first.atOffset(ZoneOffset.UTC)).toString()).orElse(NONE);
    }
}

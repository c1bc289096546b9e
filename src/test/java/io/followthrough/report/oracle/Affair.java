package io.followthrough.report.oracle;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** An incident as it is known now. */
record Affair(String key, Occurrence known) implements Grouped {

    @Override
    public List<String> values(String dimension) {
        return switch (dimension) {
            case "team" -> List.of(known.team());
            case "severity" -> List.of(known.severity() == null ? NONE : known.severity());
            case "service" -> known.services().isEmpty() ? List.of(NONE) : known.services();
            case "incident-month" -> List.of(YearMonth.from(known.beganAt().atOffset(ZoneOffset.UTC)).toString());
            default -> throw new IllegalArgumentException(dimension);
        };
    }
}

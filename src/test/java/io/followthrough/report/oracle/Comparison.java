package io.followthrough.report.oracle;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Asks the service and the oracle the same, and says where they differ. */
final class Comparison {

    private final Stage stage;
    private int telling;

    Comparison(Stage stage) {
        this.stage = stage;
    }

    int telling() {
        return telling;
    }

    /** @return empty when both say the same */
    Optional<String> of(Asked asked) {
        Seen seen = new Seen(asked, stage.events, stage.now());
        HttpResponse<String> answer = stage.door.get(asked.path());
        if (seen.period.isImpossible()) {
            return difference(asked, "400: from is after to", answer.statusCode() == 400 ? null : answer.body());
        }
        if (answer.statusCode() != 200) {
            return difference(asked, "an answer", answer.statusCode() + " " + answer.body());
        }
        JsonNode said = Door.read(answer.body());
        List<Map<String, Object>> rows = seen.rows();
        telling += rows.stream().flatMap(row -> row.values().stream())
                .anyMatch(value -> value instanceof Number number && number.doubleValue() != 0) ? 1 : 0;
        Period period = asked.report().equals("flow") ? FlowRestated.weeks(seen.period) : seen.period;
        String expected = text(List.of(Columns.of("from", text(period.first()), "to", text(period.last()), "asOf",
                seen.now.toString()))) + text(rows);
        String actual = text(List.of(Columns.of("from", Words.text(said, "from"), "to", Words.text(said, "to"), "asOf",
                Words.text(said, "asOf")))) + text(rows(said));
        return expected.equals(actual) ? Optional.empty() : difference(asked, expected, actual);
    }

    /** Whether what the events come to is what the service has in the end. */
    Optional<String> ofStates() {
        JsonNode items = stage.door.must("GET", "/follow-ups?limit=200&team=" + String.join(",", stage.teams), null)
                .path("items");
        Map<String, String> actual = new TreeMap<>();
        items.forEach(item -> actual.put(item.path("key").asText(), Words.shown(item).toString()));
        Map<String, String> expected = new TreeMap<>();
        stage.followUps().forEach(key -> expected.put(key, stage.world.now(key).toString()));
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("the states differ\n  oracle:  " + lines(expected) + "\n  service: " + lines(actual));
    }

    private static Optional<String> difference(Asked asked, String expected, String actual) {
        return actual == null
                ? Optional.empty()
                : Optional.of(asked.path() + "\n  oracle:  " + expected + "\n  service: " + actual);
    }

    private static List<Map<String, Object>> rows(JsonNode said) {
        List<Map<String, Object>> rows = new ArrayList<>();
        said.path("rows").forEach(row -> {
            Map<String, Object> values = new LinkedHashMap<>();
            row.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
            rows.add(values);
        });
        return rows;
    }

    private static Object value(JsonNode value) {
        return value.isNumber() ? Double.valueOf(value.asDouble()) : value.isNull() ? null : value.asText();
    }

    /** Whatever the order of rows and columns is; numbers to nine digits, since both sides add them up in their own order. */
    private static String text(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> new TreeMap<>(row).entrySet().stream()
                .map(column -> column.getKey() + "=" + text(column.getValue())).collect(Collectors.joining(", ", "{", "}")))
                .sorted().collect(Collectors.joining("\n    ", "\n    ", ""));
    }

    private static String text(Object value) {
        return value instanceof Number number
                ? String.format(java.util.Locale.ROOT, "%.6f", number.doubleValue() + 0.0)
                : value == null ? null : Objects.toString(value);
    }

    private static String lines(Map<String, String> states) {
        return states.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n    ", "\n    ", ""));
    }
}

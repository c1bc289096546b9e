package io.followthrough.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

/** What can be wrong with the path and the query of an operation. What a query parameter takes is read off its example. */
final class WrongParameters {

    private static final List<String> KEYS = List.of("0", "-1", "FU-0", "INC--1", "PM-99999999999999999999",
            "FU-9223372036854775807",
            "%3Cscript%3E", "%27%20OR%201%3D1--", "%00", "a%2F..%2Fb", "x".repeat(3000), "FU-1%0d%0aX:1", "%ff%fe", "NaN",
            "%20",
            "%EF%BF%BF", "fu-%D9%A1");
    private static final List<String> NUMBERS = List.of("0", "-1", "one", "1.5", "1e3", "99999999999", "9223372036854775808",
            "%27%20OR%201%3D1--", "%00", "+1", "%D9%A1", "x".repeat(3000));
    private static final Set<String> WORDS_WITHOUT_A_SCHEMA = Set.of("sort", "format", "groupBy");
    /** What the audit stream calls an action is any word, and so is the name of a policy. */
    private static final Set<String> NO_WORDS = Set.of("action", "policy");
    private static final Map<String, List<String>> WRONG = Map.of(
            "date", List.of("nonsense", "2026-02-30", "2026-13-01", "%2B999999999-01-01", "-0044-03-15", "10000-01-01", "-1",
                    "%27%20OR%201%3D1", "2026-03-01T00:00:00Z"),
            "time", List.of("nonsense", "2026-03-01", "2026-02-30T00:00:00Z", "%2B1000000000-12-31T23:59:59Z", "0",
                    "%27%20OR%201%3D1", "2026-03-01T25:00:00Z"),
            "number", List.of("-1", "0", "99999999999999999999", "ten", "1.5", "1e9", "%27%3B--"),
            "flag", List.of("yes", "1", "TRUE", "%27", "nonsense"),
            "word", List.of("nonsense", "%27%20OR%201%3D1", "%3Cb%3E", "-1"),
            "zone", List.of("Nowhere", "%2B99:00", "%27", "Europe/Nowhere", "x".repeat(1000)),
            "cursor", List.of("x", "%3Cscript%3E", "LWtleQ", "LWtleQphCmI", "LWtleQoKOTk5OTk5OTk5OTk5OTk5OTk5OTk5",
                    "x".repeat(2000)),
            "text", List.of());

    private final DescribedOperation operation;
    private final Set<String> words;

    private WrongParameters(DescribedOperation operation) {
        this.operation = operation;
        this.words = operation.description().words();
    }

    static List<BadRequest> of(DescribedOperation operation) {
        List<BadRequest> all = new ArrayList<>();
        WrongParameters parameters = new WrongParameters(operation);
        for (BadRequest good : operation.asDescribed()) {
            parameters.inPath(good, all::add);
            parameters.inQuery(good, all::add);
        }
        return all;
    }

    /** What is no mistake but odd, and must be survived. */
    static List<BadRequest> odd(DescribedOperation operation) {
        List<BadRequest> all = new ArrayList<>();
        for (BadRequest good : operation.asDescribed()) {
            for (JsonNode parameter : operation.parameters("query")) {
                Values.oddTexts().forEach(value -> all
                        .add(good.at(good.path() + "?" + parameter.path("name").asText() + "=" + value)));
            }
        }
        return all;
    }

    private void inPath(BadRequest good, Consumer<BadRequest> all) {
        for (JsonNode variable : operation.parameters("path")) {
            boolean number = Values.type(variable.path("schema")).equals("integer");
            for (String value : number ? NUMBERS : KEYS) {
                all.accept(good.at(operation.path(Map.of(variable.path("name").asText(), value))));
            }
        }
    }

    private void inQuery(BadRequest good, Consumer<BadRequest> all) {
        all.accept(good.at(good.path() + "?colour=red").naming("?colour"));
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asText();
            BadRequest naming = good.naming("?" + name);
            WRONG.get(kind(parameter)).forEach(value -> all.accept(naming.at(good.path() + "?" + name + "=" + value)));
            if (!Values.type(parameter.path("schema")).equals("array")) {
                String twice = name + "="
                        + URLEncoder.encode(parameter.path("example").asText("1"), UTF_8).replace("+", "%20");
                all.accept(naming.at(good.path() + "?" + twice + "&" + twice));
            }
            all.accept(good.at(good.path() + "?" + name + "=a%00b"));
            if (parameter.path("required").asBoolean()) {
                all.accept(naming);
            }
            if (kind(parameter).equals("cursor")) {
                ForgedCursors.of(operation).forEach(cursor -> all.accept(naming.at(good.path() + "?" + cursor)));
            }
        }
    }

    private String kind(JsonNode parameter) {
        String name = parameter.path("name").asText();
        String example = parameter.path("example").asText();
        if (name.equals("cursor")) {
            return "cursor";
        }
        if (words.contains(example.split(",")[0]) && !NO_WORDS.contains(name) || WORDS_WITHOUT_A_SCHEMA.contains(name)) {
            return "word";
        }
        if (example.equals("true")) {
            return "flag";
        }
        if (example.matches("\\d+")) {
            return "number";
        }
        if (example.matches("[A-Z][a-z]+/[A-Z][a-z]+")) {
            return "zone";
        }
        return can(() -> LocalDate.parse(example)) ? "date" : can(() -> OffsetDateTime.parse(example)) ? "time" : "text";
    }

    private static boolean can(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

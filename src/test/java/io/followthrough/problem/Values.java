package io.followthrough.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON values by what a schema says: wrong ones, which must be refused, and odd ones, which must be survived. */
final class Values {

    private static final List<String> ODD_TEXTS = List.of("'; DROP TABLE follow_up; --", "' OR '1'='1",
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "{{7*7}} ${jndi:ldap://x} {#if x}", "%s%n%d",
            "\\u202egnp.exe \\u200b\\ufeff", "\\ud83d\\ude00\\uffff", "\\r\\nSet-Cookie: a=b", "\\u0001\\u001f\\u007f\\u0085",
            "../../etc/passwd", "=cmd|' /C calc'!A0");
    private static final int LONGEST_UNLESS_SAID = 20_000;
    private static final int MOST_UNLESS_SAID = 2000;

    private Values() {}

    static List<String> wrong(JsonNode schema) {
        if (schema.has("enum")) {
            return List.of("0", "\"\"", "\"SEV9\"", "\"<b>P1</b>\"", "[]", "{}", "true", "\"p1 \"", "\"a\\u0000b\"");
        }
        return switch (type(schema) + " " + schema.path("format").asText()) {
            case "string date" -> List.of("5", "{}", "true", "\"\"", "\"2026-02-30\"", "\"2026-13-01\"", "\"tomorrow\"",
                    "\"10000-01-01\"", "\"+999999999-12-31\"", "\"-0044-03-15\"", "[2026, 3, 1]", "\"' OR 1=1 --\"");
            case "string date-time" -> List.of("1e99", "12345678901234567890", "\"\"", "\"2026-02-30T00:00:00Z\"",
                    "\"2026-03-01\"", "\"2026-03-01T25:00:00Z\"", "\"+1000000000-12-31T23:59:59Z\"", "\"2026-03-01T10:00:00\"",
                    "\"1899-12-31T00:00:00Z\"", "[2026, 3, 1]", "{}", "true");
            case "string " -> texts(schema);
            case "integer int32", "integer int64" -> numbers(schema, "1.5", "2.0", "99999999999999999999999", "1e30");
            case "number double", "number float" -> numbers(schema, "\"1\"");
            case "boolean " -> List.of("\"true\"", "\"\"", "1", "0", "[]", "{}", "[true]");
            case "array " -> lists(schema);
            case "object " -> List.of("\"a\"", "5", "true", "[]", "[{}]");
            default -> throw new IllegalArgumentException("no wrong values are known for " + schema);
        };
    }

    static List<String> odd(JsonNode schema) {
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.path("enum").spliterator(), false).map(JsonNode::toString).toList();
        }
        return switch (type(schema) + " " + schema.path("format").asText()) {
            case "string date" -> List.of("\"1900-01-01\"", "\"9999-12-31\"", "null");
            case "string date-time" -> List.of("\"1900-01-01T00:00:00Z\"", "\"9999-12-29T23:59:59.999999999Z\"",
                    "\"2026-03-01T00:00:00+18:00\"", "null");
            case "string " -> ODD_TEXTS.stream().map(text -> "\"" + text + "\"").toList();
            case "integer int32", "integer int64", "number double", "number float" ->
                List.of("0", "-1", "-9007199254740993", "2147483647", "2147483648", "9223372036854775807", "1e400", "5e-324");
            case "boolean " -> List.of("true", "false", "null");
            default -> List.of("null");
        };
    }

    /** As they stand in a URL. */
    static List<String> oddTexts() {
        return List.of("%27%3B%20DROP%20TABLE%20follow_up%3B--", "%3Cscript%3E", "%25%5C_*", "%ff%fe", "%ED%A0%80", "%0d%0aX:1",
                "%F0%9F%98%80%EF%BF%BF", "x".repeat(3000), "%2C%22%2C", "%01%1F", "");
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isArray()) {
            return type.asText();
        }
        return StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText).filter(one -> !one.equals("null"))
                .findFirst().orElseThrow();
    }

    private static List<String> texts(JsonNode schema) {
        List<String> texts = new ArrayList<>(List.of("5", "1.5", "true", "{}", "[]", "[\"a\"]", "\"a\\u0000b\"", "\"\\ud800\"",
                "\"" + "x".repeat(schema.path("maxLength").asInt(LONGEST_UNLESS_SAID) + 1) + "\""));
        if (schema.has("pattern")) {
            texts.addAll(List.of("\"\"", "\" \\t\""));
        }
        return texts;
    }

    private static List<String> numbers(JsonNode schema, String... more) {
        List<String> numbers = new ArrayList<>(List.of("\"5\"", "\"long\"", "\"\"", "true", "[]", "{}", "[1]"));
        numbers.addAll(List.of(more));
        if (schema.has("minimum")) {
            numbers.add(String.valueOf(schema.path("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            numbers.add(String.valueOf(schema.path("maximum").asLong() + 1));
        }
        return numbers;
    }

    private static List<String> lists(JsonNode schema) {
        List<String> lists = new ArrayList<>(List.of("\"a\"", "5", "true", "{}", "[[]]", "[5]", "[null]", "[true]"));
        JsonNode items = schema.path("items");
        boolean few = schema.path("uniqueItems").asBoolean() && !items.has("format");
        if (!few) {
            IntFunction<String> item = items.path("format").asText().equals("date")
                    ? i -> "\"" + LocalDate.EPOCH.plusDays(i) + "\""
                    : items.path("type").asText().equals("string") ? i -> "\"" + i + "\"" : i -> "{}";
            lists.add(IntStream.rangeClosed(0, schema.path("maxItems").asInt(MOST_UNLESS_SAID)).mapToObj(item)
                    .collect(Collectors.joining(",", "[", "]")));
        }
        if (schema.path("minItems").asInt() > 0) {
            lists.add("[]");
        }
        return lists;
    }
}

package io.followthrough.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.followthrough.classification.Word;
import io.followthrough.problem.ProblemException;

/** Reads query parameters, naming the one that is wrong; absent ones (null) stay null. */
public final class QueryValue {

    private QueryValue() {}

    public static LocalDate date(String name, String value) {
        return read(name, value, text -> StorableTime.checked(LocalDate.parse(text)), "must be a date such as 2026-03-31");
    }

    public static Instant instant(String name, String value) {
        return read(name, value, text -> StorableTime.checked(OffsetDateTime.parse(text).toInstant()),
                "must be a time with an offset such as 2026-03-31T14:00:00Z");
    }

    public static ZoneId zone(String name, String value) {
        return read(name, value, ZoneId::of, "must be a time zone such as Europe/Berlin");
    }

    public static Boolean flag(String name, String value) {
        return read(name, value, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        }, "must be true or false");
    }

    public static <E extends Enum<E> & Word> E word(Class<E> type, String name, String value) {
        return read(name, value, text -> Arrays.stream(type.getEnumConstants()).filter(c -> c.word().equals(text)).findFirst()
                .orElseThrow(IllegalArgumentException::new), "must be one of " + wordsOf(type));
    }

    /** Several values may be given as repeated parameters or separated by commas. */
    public static <E extends Enum<E> & Word> List<E> words(Class<E> type, String name, List<String> values) {
        return texts(values).stream().map(value -> word(type, name, value)).toList();
    }

    public static List<String> texts(List<String> values) {
        return values == null
                ? List.of()
                : values.stream().flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    public static <E extends Enum<E> & Word> String wordsOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "));
    }

    private static <T> T read(String name, String value, Function<String, T> reading, String expectation) {
        if (value == null) {
            return null;
        }
        try {
            return reading.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw ProblemException.invalid("?" + name, expectation);
        }
    }
}

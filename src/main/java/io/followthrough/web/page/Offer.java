package io.followthrough.web.page;

import java.util.Arrays;
import java.util.List;

import io.followthrough.classification.Word;

/** One of those that a field of a form offers. */
public record Offer(String value, String label) {

    public static List<Offer> of(List<String> values) {
        return values.stream().map(value -> new Offer(value, value)).toList();
    }

    public static <E extends Enum<E> & Word> List<Offer> of(Class<E> type, Viewer viewer) {
        return Arrays.stream(type.getEnumConstants()).map(word -> new Offer(word.word(), viewer.spoken(word))).toList();
    }
}

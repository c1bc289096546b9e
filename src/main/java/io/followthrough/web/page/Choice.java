package io.followthrough.web.page;

import java.util.Arrays;
import java.util.List;

import io.followthrough.classification.Word;

/** One of those that a field of a form offers. */
public record Choice(String value, String label) {

    public static List<Choice> of(List<String> values) {
        return values.stream().map(value -> new Choice(value, value)).toList();
    }

    public static <E extends Enum<E> & Word> List<Choice> of(Class<E> type, Viewer viewer) {
        return Arrays.stream(type.getEnumConstants()).map(word -> new Choice(word.word(), viewer.spoken(word))).toList();
    }
}

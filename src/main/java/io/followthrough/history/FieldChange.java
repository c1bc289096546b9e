package io.followthrough.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.followthrough.classification.Word;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One field that changed.
 *
 * @param from the value before; null when there was none
 * @param to the value after; null when there is none any more
 */
@RegisterForReflection
public record FieldChange(String field, Object from, Object to) {

    /** Values are kept as JSON knows them: words, ISO dates and times, numbers, lists. */
    public FieldChange {
        from = plain(from);
        to = plain(to);
    }

    /** What differs between two states, in the order of the later one's fields. */
    public static List<FieldChange> between(Map<String, ?> before, Map<String, ?> after) {
        List<FieldChange> changes = new ArrayList<>();
        after.forEach((field, to) -> {
            Object from = before.get(field);
            if (!Objects.equals(from, to)) {
                changes.add(new FieldChange(field, from, to));
            }
        });
        return changes;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Word word -> word.word();
            case Collection<?> values -> values.stream().map(FieldChange::plain).toList();
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }
}

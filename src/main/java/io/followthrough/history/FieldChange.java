package io.followthrough.history;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One field that changed.
 *
 * @param from the value before; null when there was none
 * @param to the value after; null when there is none any more
 */
public record FieldChange(String field, Object from, Object to) {

    /** What differs between two states, in the order of the later one's fields. */
    public static List<FieldChange> between(Map<String, ?> before, Map<String, ?> after) {
        List<FieldChange> changes = new ArrayList<>();
        after.forEach((field, to) -> {
            Object from = before.get(field);
            if (!Objects.equals(from, to)) {
                changes.add(new FieldChange(field, written(from), written(to)));
            }
        });
        return changes;
    }

    /** Dates and times as the API writes them: left to itself the database's JSON would hold arrays and numbers. */
    private static Object written(Object value) {
        return value instanceof TemporalAccessor time ? time.toString() : value;
    }
}

package io.followthrough.followup;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.classification.Word;

/** What a client sent, by the names it has in a statement. */
final class FollowUpParameters {

    private final Map<String, Object> values = new HashMap<>();

    /** The name, as the statement writes it; null for null. */
    String named(Object value) {
        if (value == null) {
            return null;
        }
        String name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** The condition that a column has one of these values: a single one by itself, so that the order of an index on it is kept. */
    String isOneOf(String column, List<String> wanted) {
        return wanted.size() == 1 ? column + " = " + named(wanted.getFirst()) : column + " = any (" + named(wanted) + ")";
    }

    String isOneOfWords(String column, List<? extends Word> wanted) {
        return isOneOf(column, wanted.stream().map(Word::word).toList());
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }
}

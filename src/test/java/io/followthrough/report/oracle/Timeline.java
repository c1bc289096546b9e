package io.followthrough.report.oracle;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What held from when on; changes at one moment are one change. */
final class Timeline<T> {

    private final NavigableMap<Instant, T> values = new TreeMap<>();

    void put(Instant from, T value) {
        values.put(from, value);
    }

    T last() {
        return values.lastEntry().getValue();
    }

    Optional<T> at(Instant moment) {
        return Optional.ofNullable(values.floorEntry(moment)).map(Map.Entry::getValue);
    }

    /** What held until that moment. */
    Optional<T> before(Instant moment) {
        return Optional.ofNullable(values.lowerEntry(moment)).map(Map.Entry::getValue);
    }

    NavigableMap<Instant, T> all() {
        return values;
    }
}

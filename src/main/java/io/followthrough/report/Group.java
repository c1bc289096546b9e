package io.followthrough.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Which follow-ups a row is about: the value of each dimension by its name; empty when the row is about all of them. */
public record Group(SequencedMap<String, String> values) {

    public Group {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    public String value(Dimension dimension) {
        return values.get(dimension.word());
    }

    /** For people to read. */
    public String label() {
        return values.isEmpty() ? "all" : String.join(" · ", values.values());
    }
}

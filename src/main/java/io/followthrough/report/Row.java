package io.followthrough.report;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import com.fasterxml.jackson.annotation.JsonValue;

/** One flat row of a report: its columns are the same in JSON and CSV. */
public interface Row {

    /** In the order of the CSV header; values may be null. */
    @JsonValue
    SequencedMap<String, Object> columns();

    /** Null when there is nothing to take a share of: neither 0 nor 1 would be true. */
    static Double rate(long numerator, long denominator) {
        return denominator == 0 ? null : (double) numerator / denominator;
    }

    static SequencedMap<String, Object> columnsOf(Group group) {
        return new LinkedHashMap<>(group.values());
    }
}

package io.followthrough.policy;

import java.util.Comparator;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with a policy file.
 *
 * @param line from 1; null, like the column, when the whole file is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(Integer line, Integer column, String reason) {

    static final Comparator<Fault> IN_ORDER = Comparator
            .comparing(Fault::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fault::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Fault ofFile(String reason) {
        return new Fault(null, null, reason);
    }

    @Override
    public String toString() {
        return line == null ? reason : "line " + line + ", column " + column + ": " + reason;
    }
}

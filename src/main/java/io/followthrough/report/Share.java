package io.followthrough.report;

import java.util.SequencedMap;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How large one part of something is.
 *
 * @param name of the part, as its column says it
 */
@RegisterForReflection
public record Share(Group group, String name, long part, long whole) implements Row {

    /** Null when there is nothing to take a share of. */
    public Double rate() {
        return Row.rate(part, whole);
    }

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put(name, part);
        columns.put("denominator", whole);
        columns.put("rate", rate());
        return columns;
    }
}

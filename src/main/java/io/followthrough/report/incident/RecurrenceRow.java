package io.followthrough.report.incident;

import java.util.SequencedMap;

import io.followthrough.report.Group;
import io.followthrough.report.Row;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How many incidents repeat earlier ones.
 *
 * @param preventable of the repeats
 */
@RegisterForReflection
public record RecurrenceRow(Group group, long repeats, long preventable, long incidents) implements Row {

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("repeats", repeats);
        columns.put("denominator", incidents);
        columns.put("rate", Row.rate(repeats, incidents));
        columns.put("preventable", preventable);
        columns.put("preventableRate", Row.rate(preventable, repeats));
        return columns;
    }
}

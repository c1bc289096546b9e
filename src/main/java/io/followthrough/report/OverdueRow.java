package io.followthrough.report;

import java.util.SequencedMap;

/**
 * How much of what is open is late.
 *
 * @param open all that is left to be done, whatever its due date
 */
public record OverdueRow(Group group, long overdue, long open) implements Row {

    public long denominator() {
        return open;
    }

    /** Null when nothing is open. */
    public Double rate() {
        return Row.rate(overdue, open);
    }

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("overdue", overdue);
        columns.put("denominator", denominator());
        columns.put("rate", rate());
        return columns;
    }
}

package io.followthrough.report;

import java.util.SequencedMap;

/**
 * How much of what was created was done in time.
 *
 * @param created all follow-ups of the cohort
 * @param immature those of them that still have time: they are neither successes nor failures yet
 * @param doneWithin those of the others that were done in time
 */
public record CompletionRow(Group group, long created, long immature, long doneWithin) implements Row {

    public long denominator() {
        return created - immature;
    }

    /** Null when no follow-up of the cohort is old enough to tell. */
    public Double rate() {
        return Row.rate(doneWithin, denominator());
    }

    public boolean incomplete() {
        return immature > 0;
    }

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("doneWithin", doneWithin);
        columns.put("denominator", denominator());
        columns.put("rate", rate());
        columns.put("created", created);
        columns.put("immature", immature);
        columns.put("incomplete", incomplete());
        return columns;
    }
}

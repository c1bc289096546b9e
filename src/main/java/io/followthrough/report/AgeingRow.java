package io.followthrough.report;

import java.util.SequencedMap;

/**
 * How much of what is overdue has been so for how long.
 *
 * @param count overdue for as long as the bucket says
 * @param overdue all that is overdue in the group
 */
public record AgeingRow(Group group, AgeingBucket bucket, long count, long overdue) implements Row {

    public long denominator() {
        return overdue;
    }

    /** Null when nothing is overdue. */
    public Double rate() {
        return Row.rate(count, overdue);
    }

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("daysOverdue", bucket.word());
        columns.put("overdue", count);
        columns.put("denominator", denominator());
        columns.put("rate", rate());
        return columns;
    }
}

package io.followthrough.report;

import java.util.SequencedMap;

/**
 * How many due dates were kept.
 *
 * @param dueDate {@code current} or {@code original}: the due date that the row measures against
 * @param stillOpen whether its due date has passed or not
 * @param dismissedLate dismissed after its due date had passed
 */
public record OnTimeRow(Group group, String dueDate, long doneOnTime, long doneLate, long stillOpen,
        long dismissedLate) implements Row {

    public long denominator() {
        return doneOnTime + doneLate + stillOpen + dismissedLate;
    }

    /** Null when nothing was due. */
    public Double rate() {
        return Row.rate(doneOnTime, denominator());
    }

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("dueDate", dueDate);
        columns.put("doneOnTime", doneOnTime);
        columns.put("denominator", denominator());
        columns.put("rate", rate());
        columns.put("doneLate", doneLate);
        columns.put("stillOpen", stillOpen);
        columns.put("dismissedLate", dismissedLate);
        return columns;
    }
}

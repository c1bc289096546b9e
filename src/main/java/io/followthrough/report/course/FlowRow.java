package io.followthrough.report.course;

import java.time.LocalDate;
import java.util.SequencedMap;

import io.followthrough.report.Group;
import io.followthrough.report.Row;

/**
 * What came in and what was settled in a week.
 *
 * @param week its Monday (ISO 8601)
 * @param opened including what was reopened
 * @param closed done or dismissed
 * @param open at the end of the week, or at the moment of the figures if that comes first; includes what changed groups, so it is not
 *     always the one before with the net
 */
public record FlowRow(Group group, LocalDate week, long opened, long closed, long open) implements Row {

    public long net() {
        return opened - closed;
    }

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("week", week);
        columns.put("opened", opened);
        columns.put("closed", closed);
        columns.put("net", net());
        columns.put("open", open);
        return columns;
    }
}

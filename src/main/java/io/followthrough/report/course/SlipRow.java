package io.followthrough.report.course;

import java.util.SequencedMap;

import io.followthrough.report.Group;
import io.followthrough.report.Row;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How far due dates have moved; days are calendar days, later is more.
 *
 * @param moved those whose due date is another than the original one
 * @param averageDays null when nothing is due
 * @param medianDays null when nothing is due
 * @param extensions approved
 */
@RegisterForReflection
public record SlipRow(Group group, long moved, long due, Double averageDays, Double medianDays, Double p90Days, long extensions)
        implements
            Row {

    public Double rate() {
        return Row.rate(moved, due);
    }

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("moved", moved);
        columns.put("denominator", due);
        columns.put("rate", rate());
        columns.put("averageDays", averageDays);
        columns.put("medianDays", medianDays);
        columns.put("p90Days", p90Days);
        columns.put("extensions", extensions);
        return columns;
    }
}

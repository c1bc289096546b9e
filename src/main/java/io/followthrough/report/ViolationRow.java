package io.followthrough.report;

import java.util.SequencedMap;

/**
 * How often one deadline of a policy was missed.
 *
 * @param policy the name under which the follow-ups were filed when they missed it; null when nothing was missed
 * @param deadline complete or assign; null when nothing was missed
 * @param violations excused and not
 */
public record ViolationRow(Group group, String policy, String deadline, long excused, long violations) implements Row {

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("policy", policy);
        columns.put("deadline", deadline);
        columns.put("excused", excused);
        columns.put("denominator", violations);
        columns.put("rate", Row.rate(excused, violations));
        columns.put("notExcused", violations - excused);
        return columns;
    }
}

package io.followthrough.report.incident;

import java.util.SequencedMap;

import io.followthrough.report.Group;
import io.followthrough.report.Row;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What became of the postmortems that policies ask for.
 *
 * @param missing not published, and the last day is over
 * @param pending not published, and the last day is not over
 */
@RegisterForReflection
public record PostmortemCoverageRow(Group group, long publishedInTime, long publishedLate, long missing,
        long pending) implements Row {

    public long denominator() {
        return publishedInTime + publishedLate + missing + pending;
    }

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("publishedInTime", publishedInTime);
        columns.put("denominator", denominator());
        columns.put("rate", Row.rate(publishedInTime, denominator()));
        columns.put("publishedLate", publishedLate);
        columns.put("missing", missing);
        columns.put("pending", pending);
        return columns;
    }
}

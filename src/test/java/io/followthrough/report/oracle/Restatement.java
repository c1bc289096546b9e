package io.followthrough.report.oracle;

import java.util.List;
import java.util.Map;

/** The definition of a report in docs/reports.md, written down a second time. */
interface Restatement {

    List<Map<String, Object>> rows(Seen seen);

    /** Whether it counts incidents and not follow-ups. */
    default boolean isOfIncidents() { return false; }
}

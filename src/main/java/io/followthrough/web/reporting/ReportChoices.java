package io.followthrough.web.reporting;

import java.util.List;

import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.report.Dimension;

/**
 * What the form of the reports page offers.
 *
 * @param teams slugs
 */
record ReportChoices(List<String> teams) {

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }

    public List<Priority> priorities() {
        return List.of(Priority.values());
    }

    public List<Severity> severities() {
        return List.of(Severity.values());
    }
}

package io.followthrough.web.overview;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import io.followthrough.classification.Severity;
import io.followthrough.report.Dimension;
import io.followthrough.report.Selection;
import io.followthrough.web.page.Choice;

/** What the form of an overview offers. */
record OverviewChoices(Choice team, Choice severity, List<Integer> lengths) {

    static OverviewChoices of(Selection selection, List<String> teams) {
        return new OverviewChoices(
                Choice.of("team", teams, selection.of(Dimension.TEAM), Function.identity()),
                Choice.of("severity", Arrays.stream(Severity.values()).map(Severity::word).toList(),
                        selection.of(Dimension.SEVERITY), Function.identity()),
                Span.LENGTHS);
    }
}

package io.followthrough.report.oracle;

import java.util.Map;

/** The reports that the oracle knows. A report that is missing here is asked by nobody: add it with its restatement. */
final class Restatements {

    static final Map<String, Restatement> ALL = Map.ofEntries(
            Map.entry("completion", new CompletionRestated()),
            Map.entry("on-time", new OnTimeRestated()),
            Map.entry("overdue", new OverdueRestated()),
            Map.entry("ageing", new AgeingRestated()),
            Map.entry("flow", new FlowRestated()),
            Map.entry("slip", new SlipRestated()),
            Map.entry("time-to-assign", new WaitingRestated(WaitingRestated::assigned)),
            Map.entry("time-to-close", new WaitingRestated(WaitingRestated::closed)),
            Map.entry("prevent-share", new PreventShareRestated()),
            Map.entry("effectiveness", new EffectivenessRestated()),
            Map.entry("violations", new ViolationsRestated()),
            Map.entry("postmortem-coverage", new PostmortemCoverageRestated()),
            Map.entry("action-coverage", new ActionCoverageRestated()),
            Map.entry("recurrence", new RecurrenceRestated()));

    private Restatements() {}
}

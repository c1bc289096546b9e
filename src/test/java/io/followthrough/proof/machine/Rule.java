package io.followthrough.proof.machine;

import java.util.List;
import java.util.stream.Stream;

/** What the policies that are built in ask for, written down a second time. */
record Rule(String priority, String completeWithin, String assignWithin, List<String> remind, List<Rung> escalate,
        boolean verified, String checkAfter) {

    private static final List<String> REMIND = List.of("-7wd", "-2wd", "0d");
    private static final List<Rung> ESCALATE = List.of(new Rung("3wd", "lead"), new Rung("7wd", "manager"));
    private static final List<Rule> ALL = List.of(
            new Rule("P0", "15d", "3wd", REMIND, ESCALATE, true, "30d"),
            new Rule("P1", "30d", "3wd", REMIND, ESCALATE, true, "30d"),
            new Rule("P2", "60d", "3wd", REMIND, ESCALATE, false, null),
            new Rule("P3", "90d", "3wd", REMIND, ESCALATE, false, null));

    /** Whom it reaches how long after the due date. */
    record Rung(String after, String to) {}

    static Rule of(String priority) {
        return ALL.stream().filter(rule -> rule.priority.equals(priority)).findFirst().orElseThrow();
    }

    static Stream<String> priorities() {
        return ALL.stream().map(Rule::priority);
    }
}

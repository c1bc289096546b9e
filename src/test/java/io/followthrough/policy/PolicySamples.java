package io.followthrough.policy;

import java.util.stream.Stream;

/** Policy files of all kinds, as small as they can be. */
final class PolicySamples {

    private static final String LAST = "\n  - name: others\n";

    private PolicySamples() {}

    static Stream<String> accepted() {
        return Stream.concat(Stream.of("policies: [{name: all}]",
                "policies: [{name: all, when: {}}]",
                "policies: [{name: all}]\npostmortemWithin: {}",
                "policies: [{name: all}]\npostmortemWithin: {SEV1: 3d, SEV2: 5wd, SEV3: 0d, SEV4: 3650d}",
                "policies: [{name: 'Zahlungen – dringend', when: {team: [payments]}}, {name: others}]"),
                Stream.of("completeWithin: 30d", "completeWithin: 0d", "completeWithin: 3wd", "completeWithin: 3650d",
                        "completeWithin: '9d'", "clock: incident_started", "clock: incident_resolved",
                        "clock: follow_up_created", "assignWithin: 3wd", "remind: []", "remind: [-7wd, -2wd, 0d, 0wd, 3d]",
                        "escalate: []", "escalate: [{after: 3wd, to: lead}, {to: manager, after: 1d}]",
                        "verification: none", "verification: required", "effectivenessCheckAfter: 30d",
                        "when: {severity: [SEV1, SEV2, SEV3, SEV4]}", "when: {priority: [P0, P1, P2, P3]}",
                        "when: {nature: [correction, corrective, preventative, improvement]}",
                        "when: {type: [prevent, detect, mitigate, repair, investigate, process]}",
                        "when: {team: [payments], service: [checkout, search], label: ['2026']}",
                        "when: {priority: [P0, P0]}").map(PolicySamples::first));
    }

    /** What the schema refuses and the reader refuses. */
    static Stream<String> refused() {
        return Stream.concat(Stream.of("", "policies", "[]", "policies:", "policies: []", "policies: {}", "policies: [all]",
                "policies: [{}]",
                "policies: [{name: all}]\nrules: []", "policies: [{name: all}]\npostmortemWithin:",
                "policies: [{name: all}]\npostmortemWithin: 5wd", "policies: [{name: all}]\npostmortemWithin: {SEV5: 5wd}",
                "policies: [{name: all}]\npostmortemWithin: {SEV1: -5wd}",
                "policies: [{name: all}]\npostmortemWithin: {SEV1: soon}", "policies: [{name: ''}]", "policies: [{name: ' '}]",
                "policies: [{name: 7}]", "policies: [{name: true}]", "policies: [{name: [all]}]", "policies: [{name: 'all '}]",
                "policies: [{name: \"a\\tb\"}]", "policies: [{name: " + "a".repeat(101) + "}]",
                "policies: [{name: all, when: [P0]}]"),
                Stream.of("completeWithin: -1d", "completeWithin: 30", "completeWithin: soon", "completeWithin: 3 d",
                        "completeWithin: 3w", "completeWithin: 1.5d", "completeWithin: +3d", "completeWithin: 03d",
                        "completeWithin: -0d", "completeWithin: 3651d", "completeWithin: 9999wd", "completeWithin: 10000d",
                        "completeWithin: ٣d", "completeWithin: 3D", "completeWithin:", "completeWithin: ''",
                        "completeWithin: [3d]", "clock: now", "clock: INCIDENT_RESOLVED", "clock: 1", "clock: ''",
                        "assignWithin: -3wd", "remind: 3d", "remind: [-7]", "remind: [soon]", "remind: [null]",
                        "remind: {after: 3d}", "escalate: [{after: 0d, to: lead}]", "escalate: [{after: -3wd, to: lead}]",
                        "escalate: [{to: lead}]", "escalate: [{after: 3wd}]", "escalate: [{after: 3wd, to: owner}]",
                        "escalate: [{after: 3wd, to: lead, cc: manager}]", "escalate: {after: 3wd, to: lead}",
                        "escalate: [3wd]", "verification: sometimes", "verification: true",
                        "effectivenessCheckAfter: -30d", "finishWithin: 90d", "postmortemWithin: 5wd",
                        "when: {severity: [SEV0]}",
                        "when: {severity: SEV1}", "when: {severity: []}", "when: {priority: [P4]}", "when: {priority: [0]}",
                        "when: {nature: [fix]}", "when: {type: [Prevent]}", "when: {team: payments}", "when: {team: []}",
                        "when: {team: [7]}", "when: {label: [true]}", "when: {service: [null]}", "when: {owner: [ana]}",
                        "when:", "when: {team: }").map(PolicySamples::first));
    }

    /** What only the reader can refuse: it needs several policies to be seen, or is no YAML. */
    static Stream<String> refusedByTheReader() {
        return Stream.of("policies: [{name: urgent, when: {priority: [P0]}}]",
                "policies: [{name: all}, {name: others}]",
                "policies: [{name: urgent, when: {priority: [P0]}}, {name: urgent}]");
    }

    static Stream<String> noYaml() {
        return Stream.of("policies: [", "policies: [{name: all}]\n---\npolicies: [{name: all}]", "a: b: c",
                "policies: [{name: all, name: all}]", "policies: *all", "\tpolicies: []");
    }

    private static String first(String line) {
        String when = line.startsWith("when:") ? "" : "\n    when: {priority: [P0]}";
        return "policies:\n  - name: first" + when + "\n    " + line + LAST;
    }
}

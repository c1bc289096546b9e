package io.followthrough.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verbs that name no result, unless the rest of the title does. */
final class VagueVerbs {

    private static final Pattern SEARCHING = Pattern
            .compile("(?i)^(?:investigate|look (?:further |deeper )?into|explore|consider"
                    + "|think about|evaluate|assess|discuss|examine|understand|revisit|figure out|research|work on|follow up (?:on|with))\\b");
    private static final Pattern BETTERING = Pattern
            .compile("(?i)^(?:improve|enhance|optimi[sz]e|strengthen|ensure|make sure|try to)\\b");
    private static final Pattern RESOLVING = Pattern
            .compile("(?i)^(?:be (?:more|extra) \\w+|pay (?:more|closer|better|extra) attention"
                    + "|take (?:more|extra|better) care|try harder|remember to|raise awareness|communicate better|double[- ]check)\\b");
    private static final Pattern OUTCOME = Pattern
            .compile("(?i)\\b(?:and|then|to) (?:write|document|report|publish|decide|file|propose"
                    + "|present|share|list|record)\\b|time-?box|\\bwithin \\w+ (?:hours?|days?|weeks?)\\b|\\bdecide\\b");
    private static final Pattern MEASURE = Pattern
            .compile("(?i)(?:\\b(?:below|under|above|over|at least|at most|less than|more than"
                    + "|within|to|from|every) |<|>|≤|≥)\\s*\\d|\\d\\s?%|\\b\\d+(?:[.,]\\d+)? ?(?:ms|s|min|minutes?|seconds?|hours?|days?|gb|mb)\\b");
    private static final Pattern MEANS = Pattern
            .compile("(?i)\\b(?:by \\w+ing|so that|with an?|using|via|in CI|to include)\\b|(?:\\bto|:) " + Actions.VERB
                    + "\\b|`");

    private VagueVerbs() {}

    static Optional<Flaw> in(Title title) {
        return flaw(SEARCHING, title, "names no result. Say what it ends in, such as a decision or a document, and by when.",
                OUTCOME)
                .or(() -> flaw(BETTERING, title,
                        "does not say what will be different. Name the change itself, or a measure to reach.",
                        MEASURE, MEANS))
                .or(() -> flaw(RESOLVING, title,
                        "asks people to try harder. Name a change that works when nobody thinks of it, such as a check."));
    }

    private static Optional<Flaw> flaw(Pattern verbs, Title title, String reason, Pattern... redeeming) {
        Matcher verb = verbs.matcher(title.text());
        if (!verb.find()) {
            return Optional.empty();
        }
        for (Pattern each : redeeming) {
            if (each.matcher(title.text()).find(verb.end())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Flaw(Rule.VAGUE, verb.group(), "'" + verb.group() + "' " + reason));
    }
}

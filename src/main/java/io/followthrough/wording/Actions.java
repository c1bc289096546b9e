package io.followthrough.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The actions a title asks for: one is enough. */
final class Actions {

    /** Verbs that begin a task and are hardly ever nouns. */
    private static final String CLEAR_VERB = "(?:add|remove|create|write|migrate|replace|enable|disable|configure|implement|delete|rename"
            + "|fix|introduce|make|move|install|reduce|enforce|validate|verify|notify|define|extend|automate|rewrite|refuse|reject"
            + "|drop|publish|teach|announce|agree|update|upgrade|delete|investigate|improve|ensure|rotate|restrict|separate|set)";
    static final String VERB = "(?:" + CLEAR_VERB
            + "|alert|test|document|deploy|limit|raise|increase|lower|monitor|review|check|build|run|use|split|log|page|stop|show"
            + "|measure|record|retry|cache|name|warn|change|expire|tell|send|keep|block|pin|train|decide)";
    /** What follows belongs to a clause, so that its verbs are no further tasks. */
    private static final Pattern CLAUSE = Pattern
            .compile("(?i)\\b(?:that|which|who|when|if|so|how|what|whether|let|before|after|until"
                    + "|can|must|should|will|may)\\b|\\b(?:to|not) " + VERB + "\\b");
    private static final Pattern JOINED = Pattern
            .compile("(?i)(?:;| and also |,? and then |, then |,? and | as well as )\\s*(" + CLEAR_VERB + ")\\b(?= [^ ])");
    private static final Pattern LISTED = Pattern.compile("(?i); ?(" + VERB + ")\\b(?= [^ ])");
    private static final Pattern STARTS = Pattern.compile("(?i)^" + VERB + " \\S.*");
    private static final Pattern ENDS_IN_VERB = Pattern.compile("(?i).*\\b(?:to \\w+|" + VERB + ")$");
    private static final Pattern PART_OF_THE_SAME = Pattern.compile("(?i)^(?:(?:add|write) (?:an? |the |some |more )?"
            + "(?:\\w+ )?tests?\\b.*|write (?:up|down)\\b.*|\\w+ (?:it|them|this|that|its|their|(?:the )?(?:findings?|results?|outcome|decision))\\b.*)");

    private Actions() {}

    static Optional<Flaw> severalIn(Title title) {
        return second(LISTED, title.text()).or(() -> second(JOINED, title.text()));
    }

    private static Optional<Flaw> second(Pattern joint, String text) {
        Matcher next = joint.matcher(text);
        while (next.find()) {
            String first = text.substring(0, next.start());
            String second = text.substring(next.start(1));
            boolean areTwo = STARTS.matcher(first).matches() && !ENDS_IN_VERB.matcher(first).matches()
                    && !CLAUSE.matcher(first).find() && !PART_OF_THE_SAME.matcher(second).matches();
            if (areTwo) {
                return Optional.of(new Flaw(Rule.TWO_ACTIONS, next.group().strip(), "'" + next.group(1)
                        + "' begins a second action. Make it a follow-up of its own, so that each can be done and has an owner."));
            }
        }
        return Optional.empty();
    }
}

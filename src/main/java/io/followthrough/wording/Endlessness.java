package io.followthrough.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Work that can never be called done. */
final class Endlessness {

    private static final String ADVERB = "(?:continuously|constantly|continually|regularly|periodically)";
    /** What people do; a machine that does it for ever is the end of a task. */
    private static final String HUMAN_VERB = "(?:monitor|watch|review|check|improve|discuss|train|update|keep|test|communicate|audit"
            + "|remind|revisit|observe|evaluate|assess|look|investigate)";
    private static final Pattern FROM_THE_START = Pattern.compile("(?i)^(?:" + ADVERB + " " + HUMAN_VERB
            + "|keep (?:an eye on|monitoring|improving|working on|watching|looking|an open eye)|continue to|continue \\w+ing)\\b");
    private static final Pattern TO_THE_END = Pattern.compile("(?i)^" + HUMAN_VERB + "\\b.*?\\b(" + ADVERB
            + "|going forward|from now on|in (?:the )?future|at all times|on an ongoing basis|where(?:ver)? possible"
            + "|as much as possible|as needed|if possible|over time)$");

    private Endlessness() {}

    static Optional<Flaw> in(Title title) {
        Matcher start = FROM_THE_START.matcher(title.text());
        if (start.find()) {
            return Optional.of(flaw(start.group()));
        }
        Matcher end = TO_THE_END.matcher(title.text());
        return end.matches() ? Optional.of(flaw(end.group(1))) : Optional.empty();
    }

    private static Flaw flaw(String words) {
        return new Flaw(Rule.ENDLESS, words, "'" + words
                + "' has no end in sight. Say what is in place when it is done, such as a scheduled job, or until when.");
    }
}

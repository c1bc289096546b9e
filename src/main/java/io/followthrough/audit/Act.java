package io.followthrough.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something that is worth being audited.
 *
 * @param action what was done, such as {@code token.create}, or the operation of the API
 * @param target what it was done to; null for nothing in particular
 * @param details what else to know; never a secret
 */
public record Act(String action, String target, Outcome outcome, Map<String, Object> details) {

    private static final int LONGEST_TARGET = 500;

    /** What looks like a token is masked, wherever a client may have put it. */
    public Act {
        target = target == null ? null : Masked.cut(target, LONGEST_TARGET);
        details = Masked.values(details);
    }

    public static Act done(String action, String target) {
        return new Act(action, target, Outcome.DONE, Map.of());
    }

    public static Act refused(String action, String target) {
        return new Act(action, target, Outcome.REFUSED, Map.of());
    }

    /** @param value left out when it is null */
    public Act with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(details);
        if (value != null) {
            more.put(name, value);
        }
        return new Act(action, target, outcome, more);
    }
}

package io.followthrough.api;

import java.util.OptionalLong;

import io.followthrough.problem.ProblemException;

/** The human-readable keys that stand in URLs, such as {@code FU-128}. */
public enum Key {
    INCIDENT("INC", "incident"),
    POSTMORTEM("PM", "postmortem"),
    FOLLOW_UP("FU", "follow-up");

    private static final int MOST_DIGITS = 18;

    private final String prefix;
    private final String noun;

    Key(String prefix, String noun) {
        this.prefix = prefix;
        this.noun = noun;
    }

    /** Null for something that is not stored. */
    public String of(Long id) {
        return id == null ? null : prefix + "-" + id;
    }

    /** @throws ProblemException 404 when the text is no key of this kind */
    public long id(String key) {
        return read(key).orElseThrow(() -> notFound(key));
    }

    public OptionalLong read(String key) {
        String start = prefix + "-";
        if (key == null || !key.regionMatches(true, 0, start, 0, start.length())) {
            return OptionalLong.empty();
        }
        String digits = key.substring(start.length());
        boolean number = !digits.isEmpty() && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    /** The same words, in the same spelling, as about something that the caller may not know of. */
    public ProblemException notFound(String key) {
        OptionalLong id = read(key);
        return ProblemException.notFound(id.isPresent() ? of(id.getAsLong()) : noun + " " + shortened(key));
    }

    private static String shortened(String key) {
        return key != null && key.length() > 40 ? key.substring(0, 40) + "…" : key;
    }
}

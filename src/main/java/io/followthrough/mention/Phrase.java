package io.followthrough.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the service itself writes about another thing, which it names by its key. */
public final class Phrase {

    private static final String KEY = "((?:INC|PM|FU)-\\d{1,18})";
    private static final String MERGED_INTO = "merged into ";
    private static final String WAS_MERGED = " was merged into it";
    private static final String WAS_INEFFECTIVE = " was ineffective: ";
    private static final Pattern NAMING = Pattern.compile(KEY + "|" + MERGED_INTO + KEY + "|" + KEY + WAS_MERGED + "|" + KEY
            + WAS_INEFFECTIVE + ".*+", Pattern.DOTALL);

    private Phrase() {}

    public static String mergedInto(String key) {
        return MERGED_INTO + key;
    }

    public static String wasMerged(String key) {
        return key + WAS_MERGED;
    }

    /** @param note what was found about what is named, and so for no other eyes */
    public static String wasIneffective(String key, String note) {
        return key + WAS_INEFFECTIVE + note;
    }

    /** The key that such a text names, or is; empty for every other text. */
    public static Optional<String> named(String text) {
        Matcher phrase = NAMING.matcher(text);
        if (!phrase.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= phrase.groupCount(); group++) {
            if (phrase.group(group) != null) {
                return Optional.of(phrase.group(group));
            }
        }
        return Optional.empty();
    }
}

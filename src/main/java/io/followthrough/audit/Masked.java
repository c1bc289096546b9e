package io.followthrough.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Texts of a client without what looks like one of our tokens, and without control characters. */
final class Masked {

    private static final Pattern TOKEN = Pattern.compile("ft_[0-9A-Za-z]{6,}+");
    /** PostgreSQL stores no NUL, and nobody may be left out of the audit by sending one. */
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");
    private static final int HINT = 8;

    private Masked() {}

    static String text(String text) {
        return TOKEN.matcher(UNPRINTABLE.matcher(text).replaceAll(" "))
                .replaceAll(found -> found.group().substring(0, HINT) + "…");
    }

    static String cut(String text, int length) {
        String masked = text(text);
        return masked.length() > length ? masked.substring(0, length) : masked;
    }

    static Map<String, Object> values(Map<String, Object> details) {
        Map<String, Object> masked = new TreeMap<>(details);
        masked.replaceAll((_, value) -> value instanceof String text ? text(text) : value);
        return masked;
    }
}

package io.followthrough.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Texts of a client without what looks like one of our secrets, and without control characters. */
final class Masked {

    private static final Pattern TOKEN = Pattern.compile("(ft(?:cal)?_[0-9A-Za-z]{5})[0-9A-Za-z]++");
    /** PostgreSQL stores no NUL, and nobody may be left out of the audit by sending one. */
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    private Masked() {}

    static String text(String text) {
        return TOKEN.matcher(UNPRINTABLE.matcher(text).replaceAll(" "))
                .replaceAll(found -> found.group(1) + "…");
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

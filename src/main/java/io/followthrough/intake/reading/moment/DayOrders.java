package io.followthrough.intake.reading.moment;

import java.util.Set;

/** Finds out whether a document writes the day or the month first. */
public final class DayOrders {

    private static final Set<String> AMERICAN = Set.of("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "pt", "et");
    private static final Set<String> OTHERS = Set.of("wat", "eat", "cat", "sast", "bst", "ist", "cet", "cest", "gmt", "der",
            "und", "una",
            "los", "las", "das", "não", "uma", "dans", "des", "une", "della");

    private DayOrders() {}

    public static DayOrder of(String text) {
        var american = 0;
        var others = 0;
        for (var token : text.split("[\\s,;()\\[\\]|*]+")) {
            var order = certain(token);
            if (order != null) {
                return order;
            }
            var word = token.length() > 4 ? "" : token.toLowerCase(java.util.Locale.ROOT);
            american += AMERICAN.contains(word) ? 1 : 0;
            others += OTHERS.contains(word) || token.startsWith("GMT+") || token.startsWith("UTC+") ? 1 : 0;
        }
        return others > american || american == 0 && isDashed(text) ? DayOrder.GUESSED_DAY_FIRST : DayOrder.GUESSED_MONTH_FIRST;
    }

    private static DayOrder certain(String token) {
        if (token.length() < 8 || token.length() > 11 || !Character.isDigit(token.charAt(0))) {
            return null;
        }
        var parts = token.split("[/-]");
        if (parts.length < 3 || !isNumber(parts[0]) || !isNumber(parts[1]) || parts[2].length() < 2
                || !Character.isDigit(parts[2].charAt(0))) {
            return null;
        }
        var first = Integer.parseInt(parts[0]);
        var second = Integer.parseInt(parts[1]);
        if (first > 12 && first <= 31 && second <= 12) {
            return DayOrder.DAY_FIRST;
        }
        return second > 12 && second <= 31 && first <= 12 ? DayOrder.MONTH_FIRST : null;
    }

    /** Who writes {@code 05-06-2024} mostly means the fifth of June. */
    private static boolean isDashed(String text) {
        for (var dash = text.indexOf('-', 2); dash > 0 && dash + 8 <= text.length(); dash = text.indexOf('-', dash + 1)) {
            var isDate = text.charAt(dash + 3) == '-' && text.substring(dash - 2, dash).chars().allMatch(Character::isDigit)
                    && text.substring(dash + 4, dash + 8).chars().allMatch(Character::isDigit);
            if (isDate) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.length() <= 2 && part.chars().allMatch(Character::isDigit);
    }
}

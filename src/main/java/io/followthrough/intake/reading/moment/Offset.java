package io.followthrough.intake.reading.moment;

import java.util.regex.Pattern;

/** A time counted from the start of the incident: {@code T+0:26}, {@code H+05}, {@code +3 min}; {@code end} is where it ends. */
public record Offset(int first, int second, boolean hasTwoParts, String unit, int end) {

    private static final Pattern FORM = Pattern.compile(
            "(?:~|≈)?\\s?(?:[THM]\\s?(?:\\+|＋|-|−|=)\\s?|\\+\\s?|[T](?=0))(\\d{1,4})(?::(\\d{2})(?::\\d{2})?)?\\s?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    /** The offset at the beginning of the text, or null. */
    public static Offset in(String text) {
        var skipped = 0;
        while (skipped < text.length() && "([* ".indexOf(text.charAt(skipped)) >= 0) {
            skipped++;
        }
        var match = FORM.matcher(text).region(skipped, Math.min(text.length(), skipped + 24));
        if (!match.lookingAt()) {
            return null;
        }
        var second = match.group(2);
        return new Offset(Integer.parseInt(match.group(1)), second == null ? 0 : Integer.parseInt(second), second != null,
                match.group(3) == null ? "" : match.group(3).substring(0, 1), match.end());
    }

    /** Two parts are minutes and seconds or hours and minutes; a single number is minutes unless it has a unit. */
    public long seconds(boolean partsAreMinutes) {
        if (hasTwoParts) {
            return partsAreMinutes ? first * 60L + second : first * 3600L + second * 60L;
        }
        return switch (unit) {
            case "s", "S" -> first;
            case "h", "H" -> first * 3600L;
            default -> first * 60L;
        };
    }
}

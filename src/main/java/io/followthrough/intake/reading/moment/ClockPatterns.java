package io.followthrough.intake.reading.moment;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write a time of day; groups are hour, minute, second and half of the day. */
final class ClockPatterns {

    private static final String HALF = "(a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?)";
    private static final List<Pattern> FORMS = List.of(
            pattern("(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2})(?:[.,]\\d{1,9})?)?\\s?" + HALF + "?(?![\\d:]\\d)"),
            pattern("(\\d{1,2})\\.(\\d{2})()\\s?" + HALF),
            pattern("(\\d{1,2})()()\\s?" + HALF),
            pattern("(\\d{1,2})\\.(\\d{2})()()(?=\\s?(?:uhr|hrs?|hours)\\b)"),
            pattern("(\\d{2})(\\d{2})()()\\s?(?:hrs?|hours|h|uhr)\\b"),
            pattern("(\\d{2})(\\d{2})()()(?=\\s?\\(?(?:z|utc|gmt|wat|eat|cat|[ecmp][sd]t|cest|cet|ist|bst)\\b)"),
            pattern("(\\d{1,2})\\s?h\\s?(\\d{2})()()(?![\\d\\p{L}])"),
            pattern("(\\d{1,2})()()()\\s?uhr\\b"),
            pattern("(\\d{1,2})()()()(?=\\s?(?:-|–|—|to|and|until|till)\\s?\\d{1,2}(?:[:.]\\d{2})?\\s?[ap]\\.?m\\b)"));
    /** Only at the beginning of an entry, where it can be nothing else. */
    private static final Pattern DOTTED = pattern("(\\d{1,2})[.](\\d{2})()()(?=\\s|$|[-–—)\\]:])");
    private static final Pattern HOUR = pattern("(\\d{1,2})\\s?h()()()(?=\\s?[-–—:]|$)");

    private ClockPatterns() {}

    /** The time at the start of the region, or null. */
    static Mention.Clock at(Matcher region, int start, boolean begins) {
        for (var form : FORMS) {
            var clock = match(region, form, start);
            if (clock != null) {
                return clock;
            }
        }
        var dotted = begins ? match(region, DOTTED, start) : null;
        return begins && dotted == null ? match(region, HOUR, start) : dotted;
    }

    private static Mention.Clock match(Matcher region, Pattern form, int start) {
        region.usePattern(form);
        if (!region.lookingAt()) {
            return null;
        }
        var match = region.toMatchResult();
        var half = match.group(4) == null ? "" : match.group(4).toLowerCase(Locale.ROOT);
        var hour = hourOf(match, half);
        var minute = number(match.group(2));
        var second = number(match.group(3));
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return new Mention.Clock(LocalTime.of(hour, minute, second), half.isEmpty() && hour <= 12, start, match.end());
    }

    /** {@code 13:05 PM} is a slip of the pen: the hour stands. */
    private static int hourOf(MatchResult match, String half) {
        var hour = number(match.group(1));
        if (half.startsWith("p") && hour < 12) {
            return hour + 12;
        }
        return half.startsWith("a") && hour == 12 || hour == 24 ? 0 : hour;
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static Pattern pattern(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

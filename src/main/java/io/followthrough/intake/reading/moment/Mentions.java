package io.followthrough.intake.reading.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Walks through a text once and collects what it says about time. */
final class Mentions {

    /** A longer line tells its times at the beginning, or it is not about time. */
    private static final int LONGEST = 20_000;
    private static final int WINDOW = 48;
    private static final Pattern ANY = Pattern.compile(".");

    private Mentions() {}

    static List<Mention> in(String written, DayOrder order) {
        var text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        var mentions = new ArrayList<Mention>();
        var region = ANY.matcher(text).useTransparentBounds(true);
        for (var i = 0; i < text.length();) {
            var mention = isStart(text, i, mentions) ? at(region, text, i, order, mentions) : null;
            if (mention != null) {
                mentions.add(mention);
            }
            i = mention == null ? i + 1 : mention.end();
        }
        return mentions;
    }

    private static Mention at(java.util.regex.Matcher region, String text, int at, DayOrder order, List<Mention> before) {
        region.region(at, Math.min(text.length(), at + WINDOW));
        var first = text.charAt(at);
        var afterTime = !before.isEmpty() && before.getLast() instanceof Mention.Clock clock
                && gapIsSmall(text, clock.end(), at);
        if (Character.isLetterOrDigit(first)) {
            var date = DatePatterns.at(region, at, order);
            if (date != null) {
                return date;
            }
        }
        if (Character.isDigit(first)) {
            return ClockPatterns.at(region, at, begins(text, at));
        }
        var mayBeZone = Character.isUpperCase(first) || afterTime;
        var zone = mayBeZone
                ? ZonePatterns.at(region, at, afterTime, afterTime && isMachineTime(text, (Mention.Clock) before.getLast()))
                : null;
        return zone == null && afterTime ? ZonePatterns.unknownAt(region, at) : zone;
    }

    private static boolean isStart(String text, int at, List<Mention> before) {
        if (at == 0 || !before.isEmpty() && before.getLast().end() == at) {
            return true;
        }
        var previous = text.charAt(at - 1);
        var isWord = Character.isLetterOrDigit(previous) && Character.isLetterOrDigit(text.charAt(at));
        return previous == 'T' && Character.isDigit(text.charAt(at))
                || !isWord && previous != '_' && !(previous == '.' && Character.isDigit(text.charAt(at)) && at > 1
                        && Character.isDigit(text.charAt(at - 2)));
    }

    private static boolean gapIsSmall(String text, int from, int to) {
        return to - from <= 2 && text.substring(from, to).chars().allMatch(c -> c == ' ' || c == '(' || c == '[');
    }

    /** {@code 2024-05-01T10:00-03:00} has an offset; {@code 10:00-11:30} is a range. */
    private static boolean isMachineTime(String text, Mention.Clock clock) {
        return clock.start() > 0 && text.charAt(clock.start() - 1) == 'T';
    }

    private static boolean begins(String text, int at) {
        return at < 6 && text.substring(0, at).chars().noneMatch(Character::isLetterOrDigit);
    }
}

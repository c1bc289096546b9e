package io.followthrough.intake.reading.moment;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write a date. Every pattern is tried at one place, on a few characters, and cannot run on. */
final class DatePatterns {

    private record Form(Pattern pattern, Reading reading) {}

    private interface Reading {
        Day of(MatchResult match, DayOrder order);
    }

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?";
    private static final List<Form> FORMS = List.of(
            new Form(pattern("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"), (m, _) -> day(m, 1, 2, 3)),
            new Form(pattern("(\\d{4})年(\\d{1,2})月(\\d{1,2})日"), (m, _) -> day(m, 1, 2, 3)),
            new Form(pattern("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}(?!\\d)|\\d{2}(?!\\d|[.:]\\d))"), DatePatterns::numeric),
            new Form(pattern("(\\d{1,2})(,) ?(\\d{1,2}), ?(\\d{4})(?!\\d)"), DatePatterns::numeric),
            new Form(pattern("(\\d{1,2})(/)(\\d{1,2})()(?=[/ ,]{1,2}\\d{1,2}:\\d{2})"), DatePatterns::numeric),
            new Form(pattern("(\\d{1,2})(\\.)(\\d{1,2})\\.()(?=,? {1,2}(?:um )?\\d{1,2}[:.]\\d{2})"), DatePatterns::numeric),
            new Form(pattern(DAY
                    + "[ /-]?(?:of |de |d')? ?(\\p{L}{3,12})\\.?(?:[ ,/-]{1,3}(?:de |del |of )?(\\d{4})(?!\\d)|[/'-](\\d{2})(?!\\d))?"),
                    DatePatterns::dayThenMonth),
            new Form(pattern("(\\p{L}{3,12})\\.?[ -]?" + DAY + "(?![\\d:]|\\.\\d|\\p{L})(?:[, ]{1,3}(\\d{4})(?!\\d))?"),
                    DatePatterns::monthThenDay));

    private DatePatterns() {}

    /** The date at the start of the region, a date that cannot be, or null. */
    static Mention at(Matcher region, int start, DayOrder order) {
        for (var form : FORMS) {
            region.usePattern(form.pattern());
            if (region.lookingAt()) {
                var match = region.toMatchResult();
                var day = form.reading().of(match, order);
                if (day != null) {
                    return new Mention.Date(day, start, match.end());
                }
                if (Character.isDigit(match.group().charAt(0)) && match.group().matches("[\\d/.-]{8,10}")) {
                    return new Mention.Unknown(match.group(), start, match.end());
                }
            }
        }
        return null;
    }

    private static Day day(MatchResult match, int year, int month, int day) {
        return Day.of(number(match, year), number(match, month), number(match, day), false);
    }

    private static Day numeric(MatchResult match, DayOrder order) {
        int first = number(match, 1);
        int second = number(match, 3);
        var year = year(match.group(4));
        var isDotted = match.group(2).equals(".");
        var dayFirst = first > 12 || second <= 12 && (isDotted || order.isDayFirst() && !match.group(2).equals(","));
        var isGuess = first <= 12 && second <= 12 && first != second && !isDotted && order.isGuessed();
        return dayFirst ? Day.of(year, second, first, isGuess) : Day.of(year, first, second, isGuess);
    }

    private static Day dayThenMonth(MatchResult match, DayOrder order) {
        var year = match.group(3) != null ? year(match.group(3)) : year(match.group(4));
        return Day.of(year, Months.numberOf(match.group(2), year != null), number(match, 1), false);
    }

    private static Day monthThenDay(MatchResult match, DayOrder order) {
        var year = year(match.group(3));
        return Day.of(year, Months.numberOf(match.group(1), year != null), number(match, 2), false);
    }

    private static Integer year(String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        var number = Integer.parseInt(written);
        return number < 100 ? 2000 + number : number;
    }

    private static Integer number(MatchResult match, int group) {
        return Integer.valueOf(match.group(group));
    }

    private static Pattern pattern(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

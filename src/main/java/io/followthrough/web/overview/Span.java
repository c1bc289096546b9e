package io.followthrough.web.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.problem.ProblemException;
import io.followthrough.report.CompletionReport;
import io.followthrough.report.Question;

/**
 * The weeks that an overview is about, the running one included, and what it asks about them. The figures before are those that the same
 * overview showed so many weeks ago.
 *
 * @param today a question about today, on which the span ends
 */
record Span(int weeks, Question today) {

    static final List<Integer> LENGTHS = List.of(4, 13, 26, 52);
    private static final int UNLESS_SAID = LENGTHS.getFirst();
    private static final int WEEK = 7;
    /** Whoever is that old has had all the days that completion gives. */
    private static final int MATURITY = CompletionReport.DAYS_UNLESS_SAID + 1;

    /** @param weeks null or empty for the default */
    static int length(String weeks) {
        if (weeks == null || weeks.isBlank()) {
            return UNLESS_SAID;
        }
        return LENGTHS.stream().filter(known -> known.toString().equals(weeks)).findFirst()
                .orElseThrow(() -> ProblemException.invalid("?weeks",
                        "must be one of " + LENGTHS.toString().replaceAll("[\\[\\]]", "")));
    }

    Question period() {
        return today.inPeriod(monday().minusWeeks(weeks - 1L), today.to());
    }

    /** Those created in as many weeks, all of which are old enough to tell. */
    Question cohort() {
        return today.inPeriod(period().from().minusDays(MATURITY), today.to().minusDays(MATURITY));
    }

    Question thisWeek() {
        return today.inPeriod(monday(), monday().with(DayOfWeek.SUNDAY));
    }

    Question moment() {
        return today.withoutPeriod();
    }

    /** With the period before, so that one question answers both. */
    Question twice() {
        return today.inPeriod(period().from().minusWeeks(weeks), today.to());
    }

    Question before(Question question) {
        return question.daysEarlier(weeks * WEEK);
    }

    Question weekBefore(Question question) {
        return question.daysEarlier(WEEK);
    }

    private LocalDate monday() {
        return today.to().with(DayOfWeek.MONDAY);
    }
}

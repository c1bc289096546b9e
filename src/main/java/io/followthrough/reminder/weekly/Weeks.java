package io.followthrough.reminder.weekly;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weeks that a report looks back on.
 *
 * @param monday of the week in which it is read
 */
record Weeks(LocalDate monday) {

    static final int IN_CHART = 8;
    private static final int TOGETHER = 4;
    private static final int COHORT_DAYS = 90;

    static Weeks before(LocalDate today) {
        return new Weeks(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Days from the first to the last. */
    record Period(LocalDate from, LocalDate to) {

        static Period weekOf(LocalDate monday) {
            return new Period(monday, monday.plusDays(6));
        }

        @Override
        public String toString() {
            return from + " to " + to;
        }
    }

    Period last() {
        return Period.weekOf(monday.minusWeeks(1));
    }

    Period lastFour() {
        return new Period(monday.minusWeeks(TOGETHER), last().to());
    }

    /** In which what was created is old enough, for the most part, to have been done. */
    Period cohort() {
        return new Period(last().to().minusDays(COHORT_DAYS - 1), last().to());
    }

    /** The oldest first. */
    List<Period> inChart() {
        return IntStream.rangeClosed(1, IN_CHART).mapToObj(ago -> Period.weekOf(monday.minusWeeks(IN_CHART + 1 - ago)))
                .toList();
    }
}

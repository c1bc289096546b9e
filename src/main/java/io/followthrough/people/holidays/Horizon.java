package io.followthrough.people.holidays;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The years for which holidays are read: the last one, this one, and five more. */
record Horizon(LocalDate from, LocalDate to) {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 5;

    static Horizon around(LocalDate today) {
        return new Horizon(LocalDate.of(today.getYear() - YEARS_BACK, 1, 1),
                LocalDate.of(today.getYear() + YEARS_AHEAD, 12, 31));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The days of something that begins on a day, as far as they lie in here. */
    Stream<LocalDate> daysOf(LocalDate start, int days) {
        return start.datesUntil(start.plusDays(days)).filter(this::includes);
    }
}

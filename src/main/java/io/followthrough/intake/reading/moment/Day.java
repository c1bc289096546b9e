package io.followthrough.intake.reading.moment;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date as written: {@code year} is null where it is left out; {@code orderGuessed} where day and month could be swapped. */
public record Day(Integer year, int month, int day, boolean orderGuessed) {

    /** The day, or null if the calendar has none such. */
    static Day of(Integer year, int month, int day, boolean orderGuessed) {
        var isMonth = month >= 1 && month <= 12;
        var length = isMonth ? YearMonth.of(year == null ? 2024 : Year.of(year).getValue(), month).lengthOfMonth() : 0;
        return day >= 1 && day <= length && (year == null || year > 1990 && year < 2100)
                ? new Day(year, month, day, orderGuessed)
                : null;
    }

    public LocalDate in(int otherYear) {
        var chosen = year == null ? otherYear : year;
        return LocalDate.of(chosen, month, Math.min(day, YearMonth.of(chosen, month).lengthOfMonth()));
    }
}

package io.followthrough.intake.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.moment.Stretch;

/** Makes dates of due dates as written; what is relative counts from one day, the incident's where it is known. */
final class DueDates {

    private static final Pattern QUARTER = Pattern.compile("(?i)^[QT]([1-4])(?:[ /-]?(?:FY)?((?:20)?\\d{2}))?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?i)^(20\\d{2})[ -]?[QT]([1-4])$");

    private final DayOrder order;
    private final LocalDate countedFrom;
    private final Warnings warnings;

    DueDates(DayOrder order, LocalDate countedFrom, Warnings warnings) {
        this.order = order;
        this.countedFrom = countedFrom;
        this.warnings = warnings;
    }

    /** The date, or null with a warning. */
    LocalDate of(String written, int line) {
        var plain = written.strip();
        var day = Moments.in(plain, order).all().stream().filter(moment -> moment.day() != null).findFirst();
        if (day.isPresent()) {
            var date = day.get().day().in(countedFrom.getYear());
            var isPast = day.get().day().year() == null && date.isBefore(countedFrom.minusMonths(1));
            return isPast ? date.plusYears(1) : date;
        }
        var quarter = quarter(plain);
        if (quarter != null) {
            warnings.add(line, "The due date \"%s\" was read as the last day of that quarter, %s.", plain, quarter);
            return quarter;
        }
        var stretches = Stretch.in(plain);
        if (stretches.size() >= 1 && stretches.getLast().minutes() < 60 * 24 * 3660) {
            var date = countedFrom.plus((long) Math.ceil(stretches.getLast().minutes() / 1440), ChronoUnit.DAYS);
            warnings.add(line, "The due date \"%s\" was counted from %s, which gives %s.", plain, countedFrom, date);
            return date;
        }
        warnings.add(line, "The due date \"%s\" could not be read as a date.",
                plain.length() > 60 ? plain.substring(0, 60) + "…" : plain);
        return null;
    }

    private LocalDate quarter(String plain) {
        if (plain.length() > 12) {
            return null;
        }
        var match = QUARTER.matcher(plain);
        var yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return endOf(Integer.parseInt(yearFirst.group(1)), Integer.parseInt(yearFirst.group(2)));
        }
        if (!match.matches()) {
            return null;
        }
        var quarter = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            var year = Integer.parseInt(match.group(2));
            return endOf(year < 100 ? 2000 + year : year, quarter);
        }
        var end = endOf(countedFrom.getYear(), quarter);
        return end.isBefore(countedFrom) ? endOf(countedFrom.getYear() + 1, quarter) : end;
    }

    private static LocalDate endOf(int year, int quarter) {
        return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }
}

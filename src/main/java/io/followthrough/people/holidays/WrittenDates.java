package io.followthrough.people.holidays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.followthrough.api.StorableTime;

/** Dates as calendar files write them. */
final class WrittenDates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern MOMENT = Pattern.compile("\\d{8}T\\d{6}Z?");
    private static final Pattern WHOLE_DAYS = Pattern.compile("\\+?P(?:(\\d{1,2})W|(\\d{1,3})D)(?:T0[HMS])?");
    private static final int DAYS_OF_WEEK = 7;

    private WrittenDates() {}

    /** Empty for a moment, which is no whole day; a file that leaves VALUE=DATE out means the day all the same. */
    static Optional<LocalDate> day(ContentLine line) {
        return MOMENT.matcher(line.value().strip()).matches() ? Optional.empty() : Optional.of(day(line, line.value()));
    }

    /** Several, of which moments are left out. */
    static List<LocalDate> days(ContentLine line) {
        return Arrays.stream(line.value().split(",")).map(String::strip).filter(value -> !MOMENT.matcher(value).matches())
                .map(value -> day(line, value)).toList();
    }

    /** @throws io.followthrough.problem.ProblemException 422 when it is no number of whole days */
    static int wholeDays(ContentLine line) {
        Matcher duration = WHOLE_DAYS.matcher(line.value().strip());
        if (!duration.matches()) {
            throw line.fault("must be a duration of whole days such as P1D");
        }
        return duration.group(1) == null
                ? Integer.parseInt(duration.group(2))
                : DAYS_OF_WEEK * Integer.parseInt(duration.group(1));
    }

    private static LocalDate day(ContentLine line, String value) {
        try {
            return StorableTime.checked(LocalDate.parse(value.strip(), DATE));
        } catch (DateTimeException e) {
            throw line.fault("must be a date such as 20261225, not before 1900");
        }
    }
}

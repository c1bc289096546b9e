package io.followthrough.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** The times that can happen here: what lies outside is a mistake, and far outside more than PostgreSQL can store. */
public final class StorableTime {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private StorableTime() {}

    /** @throws DateTimeException when it lies outside */
    public static <T> T checked(T time) {
        boolean storable = switch (time) {
            case LocalDate date -> !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
            case Instant instant -> !instant.isBefore(FIRST) && !instant.isAfter(LAST);
            default -> true;
        };
        if (!storable) {
            throw new DateTimeException("outside the years 1900 to 9999");
        }
        return time;
    }
}

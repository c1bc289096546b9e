package io.followthrough.intake.reading;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A time that a document states. With {@code timeKnown} false only its date is known and {@code at} is the start of that day;
 * {@code dateAssumed} includes a year that had to be assumed.
 */
public record WrittenTime(Instant at, boolean dateAssumed, boolean zoneAssumed, boolean timeKnown, int line) {

    public WrittenTime {
        requireNonNull(at, "at");
    }
}

package io.followthrough.intake.reading;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;

/** What holds where a document is silent, and whether the person importing it said so. */
public record Assumptions(LocalDate date, boolean dateWasGiven, ZoneId zone, boolean zoneWasGiven) {

    public Assumptions {
        requireNonNull(date, "date");
        requireNonNull(zone, "zone");
    }
}

package io.followthrough.people;

import java.time.ZoneId;

import io.followthrough.problem.ProblemException;

/** The zones that people and teams can live in. */
final class Region {

    private Region() {}

    /**
     * Offsets are refused: they know no daylight-saving time, and PostgreSQL reads their sign the other way round.
     *
     * @param zone null for none
     */
    static void require(ZoneId zone) {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone.getId())) {
            throw ProblemException.invalid("/zone", "must be a region such as Europe/Berlin, or UTC");
        }
    }
}

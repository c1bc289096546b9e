package io.followthrough.proof.machine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How large a run is: small in every build, as large as the properties say by hand. */
record Settings(int days, int people, int teams, int followUps, long seed) {

    /** The shortest run begins before clocks in Europe go forward and ends after those of the south have gone back. */
    private static final Instant SHORT = Instant.parse("2026-03-27T00:00:00Z");
    private static final Instant LONG = Instant.parse("2026-03-06T00:00:00Z");

    static Settings read() {
        return new Settings(Integer.getInteger("proof.days", 10), Integer.getInteger("proof.people", 20),
                Integer.getInteger("proof.teams", Integer.getInteger("proof.people", 20) < 60 ? 5 : 16),
                Integer.getInteger("proof.follow-ups", 150), Long.getLong("proof.seed", 7));
    }

    Instant start() {
        return days <= 20 ? SHORT : LONG;
    }

    Instant end() {
        return start().plus(days, ChronoUnit.DAYS);
    }
}

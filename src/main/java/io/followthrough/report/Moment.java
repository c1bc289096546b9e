package io.followthrough.report;

import java.time.Duration;
import java.time.Instant;

/**
 * The moment at which figures hold, UTC.
 *
 * @param at from which days and ages are counted
 * @param known up to when changes are seen; at the present all that are written down, whichever replica's clock they bear
 */
public record Moment(Instant at, Instant known) {

    private static final Instant ALL = Instant.parse("9999-12-31T00:00:00Z");

    public static Moment present(Instant now) {
        return new Moment(now, ALL);
    }

    static Moment past(Instant at) {
        return new Moment(at, at);
    }

    public boolean isPast() { return known.isBefore(ALL); }

    Moment earlier(Duration by) {
        return past(at.minus(by));
    }
}

package io.followthrough.report;

import java.time.Duration;
import java.time.Instant;

/**
 * The moment at which figures hold, UTC.
 *
 * @param at from which days and ages are counted
 * @param known up to when changes are seen; at the present all that are written down, whichever replica's clock they bear
 * @param isChosen whether somebody asked about it; else it is the present, as far as whoever answers knows it
 * @param isOfStandby whether the standby answers, else the primary
 */
public record Moment(Instant at, Instant known, boolean isChosen, boolean isOfStandby) {

    private static final Instant ALL = Instant.parse("9999-12-31T00:00:00Z");

    public static Moment present(Instant now) {
        return new Moment(now, ALL, false, false);
    }

    static Moment past(Instant at) {
        return new Moment(at, at, true, false);
    }

    /** The present as a standby knows it that has everything up to then. */
    static Moment presentOfStandby(Instant replayedUntil) {
        return new Moment(replayedUntil, ALL, false, true);
    }

    Moment earlier(Duration by) {
        Instant then = at.minus(by);
        return new Moment(then, then, true, isOfStandby);
    }

    /** The same, answered by the standby: it must have everything up to then. */
    Moment ofStandby() {
        return new Moment(at, known, isChosen, true);
    }

    /** The same, answered by the primary, which knows more than a standby knew. */
    Moment ofPrimary() {
        return new Moment(at, isOfStandby ? at : known, isChosen, false);
    }
}

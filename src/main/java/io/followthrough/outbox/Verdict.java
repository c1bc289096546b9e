package io.followthrough.outbox;

import java.time.Instant;

/**
 * What follows for a message from one attempt to deliver it.
 *
 * @param nextAttemptAt null unless it is tried again
 * @param detail what the receiving side said, or why it was not asked; null when it accepted
 */
record Verdict(Outcome outcome, Instant nextAttemptAt, String detail) {

    static Verdict of(Outcome outcome, String detail) {
        return new Verdict(outcome, null, detail);
    }

    /** The same, but tried again no earlier, if it is. */
    Verdict notBefore(Instant moment) {
        return nextAttemptAt == null || !moment.isAfter(nextAttemptAt) ? this : new Verdict(outcome, moment, detail);
    }

    DeliveryStatus status() {
        return switch (outcome) {
            case SENT -> DeliveryStatus.SENT;
            case DEFERRED, UNREACHABLE -> DeliveryStatus.QUEUED;
            case FAILED -> DeliveryStatus.FAILED;
            case EXPIRED, SUPERSEDED, WITHDRAWN -> DeliveryStatus.DROPPED;
            case SUPPRESSED -> DeliveryStatus.SUPPRESSED;
        };
    }

    /** Whether it counts against the limit of attempts. */
    boolean counts() {
        return switch (outcome) {
            case SENT, DEFERRED, FAILED, SUPPRESSED -> true;
            case UNREACHABLE, EXPIRED, SUPERSEDED, WITHDRAWN -> false;
        };
    }
}

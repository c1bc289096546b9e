package io.followthrough.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * How much waits to be delivered.
 *
 * @param oldest when the oldest was queued; null when nothing waits
 * @param due how many of them should be on their way by now
 * @param longestDue since when the first of these should; the time of the next one when none is due, null when nothing waits
 */
record QueueDepth(long messages, Instant oldest, long due, Instant longestDue) {

    static final QueueDepth NOTHING = new QueueDepth(0, null, 0, null);

    /** How long the oldest has waited, for whatever reason. */
    Duration age(Instant now) {
        return since(oldest, now);
    }

    /** How long the one that has been due longest has waited to be taken up; what waits for its next attempt is not due. */
    Duration delay(Instant now) {
        return since(longestDue, now);
    }

    private static Duration since(Instant then, Instant now) {
        return then == null || then.isAfter(now) ? Duration.ZERO : Duration.between(then, now);
    }
}

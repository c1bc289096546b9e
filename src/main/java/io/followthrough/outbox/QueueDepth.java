package io.followthrough.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * How much waits to be delivered.
 *
 * @param oldest when the oldest was queued; null when nothing waits
 */
record QueueDepth(long messages, Instant oldest) {

    Duration age(Instant now) {
        return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }
}

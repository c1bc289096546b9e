package io.followthrough.outbox;

import java.time.Duration;
import java.time.Instant;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * How many messages a replica hands over a channel in a minute: a bucket of tokens that refills evenly. It holds no more than comes
 * together between two runs, so that a queue that has waited long does not begin with a flood.
 */
final class Rate {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Bucket bucket;
    private long nanos;

    /** @param every how long it is from one run to the next */
    Rate(int perMinute, Duration every) {
        long room = Math.max(1, Math.ceilDiv(perMinute * every.toMillis(), PERIOD.toMillis()));
        this.bucket = Bucket.builder()
                .addLimit(band -> band.capacity(Math.min(room, perMinute)).refillGreedy(perMinute, PERIOD))
                .withCustomTimePrecision(new Time()).build();
    }

    /** Whether one more may leave; what was not needed is to be given back. */
    synchronized boolean take(Instant now) {
        nanos = Math.max(nanos, now.getEpochSecond() * 1_000_000_000 + now.getNano());
        return bucket.tryConsume(1);
    }

    synchronized void giveBack() {
        bucket.addTokens(1);
    }

    /** The time of the run, not of the machine. */
    private final class Time implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() { return true; }
    }
}

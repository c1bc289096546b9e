package io.followthrough.proof.failure;

import java.time.Duration;

/**
 * One request of a client to its end, with all that a balancer sent again.
 *
 * @param begun and {@code ended}, in nanoseconds of {@link System#nanoTime}
 * @param status 0 when no answer came
 * @param retryAfter after how many seconds to come again; 0 when the answer does not say
 * @param key of the follow-up that was created; null when none was
 */
record Asked(long begun, long ended, int status, long retryAfter, String key) {

    boolean isDone() { return status == 201; }

    boolean isBegunAfter(long moment, Duration grace) {
        return begun - moment > grace.toNanos();
    }

    Duration took() {
        return Duration.ofNanos(ended - begun);
    }
}

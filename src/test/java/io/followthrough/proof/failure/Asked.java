package io.followthrough.proof.failure;

import java.time.Duration;

/**
 * One request of a client to its end, with all that a balancer sent again.
 *
 * @param begun and {@code ended}, in nanoseconds of {@link System#nanoTime}
 * @param status 0 when no answer came
 * @param retryAfter whether the answer said when to come again
 * @param key of the follow-up that was created; null when none was
 */
record Asked(long begun, long ended, int status, boolean retryAfter, String key) {

    boolean isDone() { return status == 201; }

    boolean isBegunAfter(long moment, Duration grace) {
        return begun - moment > grace.toNanos();
    }
}

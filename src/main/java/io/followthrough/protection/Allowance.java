package io.followthrough.protection;

import java.time.Duration;

/**
 * What is left to a caller after a request.
 *
 * @param isExceeded whether the request itself was one too many
 * @param policy the name of the limit
 * @param limit requests in a period
 * @param remaining requests that are left now
 * @param untilMore how long it takes until a request is possible, or until the whole limit is there again
 */
record Allowance(boolean isExceeded, String policy, int limit, Duration period, long remaining, Duration untilMore) {

    /** {@code RateLimit-Policy} of the IETF draft on rate limit headers (draft-ietf-httpapi-ratelimit-headers, from revision 8 on). */
    String policyHeader() {
        return "\"%s\";q=%d;w=%d".formatted(policy, limit, period.toSeconds());
    }

    /** {@code RateLimit} of the same draft. */
    String header() {
        return "\"%s\";r=%d;t=%d".formatted(policy, remaining, seconds());
    }

    /** Rounded up, at least one. */
    long seconds() {
        return Math.max(1, untilMore.plusMillis(999).toSeconds());
    }
}

package io.followthrough.token;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of a token that somebody shows.
 *
 * @param team the id of the team that it is bound to; null for none
 * @param maker the name of whoever answers for it
 * @param lastUsedAt null when it was never used
 */
record KnownToken(long id, String name, Scope scope, Long team, String maker,
        Instant expiresAt, Instant lastUsedAt, boolean isRevoked) {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** Whether its last use was noted so long ago that this one must be. */
    boolean isUseNews(Instant now) {
        return lastUsedAt == null || !lastUsedAt.isAfter(noted(now));
    }

    /** A use that was noted until then is old. */
    static Instant noted(Instant now) {
        return now.minus(NOTED_EVERY);
    }
}

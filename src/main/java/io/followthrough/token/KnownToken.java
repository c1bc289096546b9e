package io.followthrough.token;

import java.time.Instant;

/**
 * What is known of a token that somebody shows.
 *
 * @param team the id of the team that it is bound to; null for none
 * @param maker the name of whoever answers for it
 * @param lastUsedAt null when it was never used
 */
record KnownToken(long id, String name, Scope scope, Long team, String maker,
        Instant expiresAt, Instant lastUsedAt, boolean isRevoked) {}

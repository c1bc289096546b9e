package io.followthrough.token;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

import io.followthrough.people.Team;

/**
 * What is asked for of a token.
 *
 * @param team the one that it is bound to; empty for none
 */
record TokenDetails(String name, Set<Scope> scopes, Optional<Team> team, Instant expiresAt) {

    TokenDetails {
        scopes = Set.copyOf(scopes);
    }

    Scope highestScope() {
        return Collections.max(scopes);
    }

    static Scope scope(String word) {
        return Arrays.stream(Scope.values()).filter(scope -> scope.word().equals(word)).findFirst().orElseThrow();
    }
}

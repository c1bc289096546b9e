package io.followthrough.web.admin;

import java.time.Instant;
import java.util.stream.Collectors;

import io.followthrough.token.ManagingTokens;
import io.followthrough.token.Scope;
import io.followthrough.token.TokenView;

/**
 * A token in the list.
 *
 * @param scopes in words
 * @param version what its form names
 */
record TokenLine(TokenView token, String scopes, boolean isInForce, int version) {

    static TokenLine of(ManagingTokens.Versioned found, Instant now) {
        TokenView token = found.token();
        return new TokenLine(token, token.scopes().stream().map(Scope::word).collect(Collectors.joining(", ")),
                token.revokedAt() == null && now.isBefore(token.expiresAt()), found.version());
    }
}

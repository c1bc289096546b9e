package io.followthrough.token;

import java.time.Instant;
import java.util.List;

import io.followthrough.people.Team;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token as clients read it, without its secret.
 *
 * @param team the slug of the team that it is bound to; null for none
 * @param hint the first characters of the secret, to recognise it by
 * @param createdBy an e-mail address, or {@code token:} and the name of the token that made it
 * @param lastUsedAt exact to the minute; null when it was never used
 * @param revokedAt null as long as it was not revoked
 */
@Schema(examples = """
        {"id": 7, "name": "importer", "scopes": ["write"], "team": "payments", "hint": "ft_4kQ7x", "createdBy": "ana@example.org",
         "createdAt": "2026-03-04T09:00:00Z", "expiresAt": "2026-06-02T09:00:00Z", "lastUsedAt": "2026-03-05T02:00:00Z",
         "revokedAt": null, "revokedBy": null}""")
public record TokenView(long id, String name, List<Scope> scopes, String team, String hint, String createdBy, Instant createdAt,
        Instant expiresAt, Instant lastUsedAt, Instant revokedAt, String revokedBy) {

    static TokenView from(ApiToken token) {
        return new TokenView(token.id(), token.name(), token.scopes(), token.team().map(Team::slug).orElse(null), token.hint(),
                token.createdBy(), token.createdAt(), token.expiresAt(), token.lastUsedAt(), token.revokedAt(),
                token.revokedBy());
    }
}

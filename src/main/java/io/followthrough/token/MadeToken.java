package io.followthrough.token;

import java.time.Instant;
import java.util.List;

import io.followthrough.api.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token that was just made, with the secret that nobody is shown again: a repetition of the request gets the answer without it.
 *
 * @param secret what to send as {@code Authorization: Bearer …}
 * @param team the slug of the team that it is bound to; null for none
 */
@Schema(examples = """
        {"secret": "ft_…", "id": 7, "name": "importer", "scopes": ["write"], "team": "payments", "hint": "ft_4kQ7x",
         "createdBy": "ana@example.org", "createdAt": "2026-03-04T09:00:00Z", "expiresAt": "2026-06-02T09:00:00Z"}""")
public record MadeToken(String secret, long id, String name, List<Scope> scopes, String team, String hint, String createdBy,
        Instant createdAt, Instant expiresAt) implements ShownOnce {

    static MadeToken from(ApiToken token, Secret secret) {
        TokenView view = TokenView.from(token);
        return new MadeToken(secret.revealed(), view.id(), view.name(), view.scopes(), view.team(), view.hint(),
                view.createdBy(), view.createdAt(), view.expiresAt());
    }

    @Override
    public Object afterwards() {
        return new TokenView(id, name, scopes, team, hint, createdBy, createdAt, expiresAt, null, null, null);
    }

    /** Without the secret, wherever somebody may write it down. */
    @Override
    public String toString() {
        return afterwards().toString();
    }
}

package io.followthrough.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.sql.Sql;

/** Looks a token up by the hash of its secret: one row by api_token_hash_unique, at every request anew. */
@ApplicationScoped
class KnownTokens {

    private static final String BY_HASH = """
            SELECT t.id, t.name, t.scopes, t.team_id, t.hash, t.maker, t.expires_at, t.last_used_at, t.revoked_at
            FROM api_token t WHERE t.hash = :hash""";

    private final Sql sql;

    KnownTokens(Sql sql) {
        this.sql = sql;
    }

    Optional<KnownToken> withSecret(Secret secret) {
        return sql
                .first(BY_HASH, Map.of("hash", secret.hash()),
                        row -> secret.hasHash(row.getBytes("hash")) ? Optional.of(token(row)) : Optional.<KnownToken>empty())
                .flatMap(found -> found);
    }

    private static KnownToken token(ResultSet row) throws SQLException {
        Scope highest = Sql.texts(row, "scopes").stream().map(TokenDetails::scope).max(Scope::compareTo).orElseThrow();
        return new KnownToken(row.getLong("id"), row.getString("name"), highest, row.getObject("team_id", Long.class),
                row.getString("maker"), Sql.instant(row, "expires_at"), Sql.instant(row, "last_used_at"),
                Sql.instant(row, "revoked_at") != null);
    }
}

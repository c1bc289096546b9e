package io.followthrough.token;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/** Looks a token up by the hash of its secret: one row by api_token_hash_unique, at every request anew. */
@ApplicationScoped
class KnownTokens {

    private static final String BY_HASH = """
            SELECT t.id, t.name, t.scopes, t.team_id, t.hash, t.maker, t.expires_at, t.last_used_at, t.revoked_at
            FROM api_token t WHERE t.hash = ?""";

    private final AgroalDataSource database;

    KnownTokens(AgroalDataSource database) {
        this.database = database;
    }

    Optional<KnownToken> withSecret(Secret secret) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(BY_HASH)) {
            query.setBytes(1, secret.hash());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && secret.hasHash(row.getBytes("hash")) ? Optional.of(token(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a token could not be looked up", e);
        }
    }

    private static KnownToken token(ResultSet row) throws SQLException {
        String[] scopes = (String[]) row.getArray("scopes").getArray();
        Scope highest = Arrays.stream(scopes).map(TokenDetails::scope).max(Scope::compareTo).orElseThrow();
        return new KnownToken(row.getLong("id"), row.getString("name"), highest, row.getObject("team_id", Long.class),
                row.getString("maker"),
                instant(row, "expires_at"), instant(row, "last_used_at"), instant(row, "revoked_at") != null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

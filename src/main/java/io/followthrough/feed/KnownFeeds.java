package io.followthrough.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.sql.Sql;
import io.followthrough.token.Secret;

/** Looks a calendar up by the hash of its secret: one row by calendar_feed_hash_unique, at every request anew. */
@ApplicationScoped
class KnownFeeds {

    private static final String BY_HASH = """
            SELECT c.id, c.hash, c.last_used_at, c.team_id, c.person_id, p.email, t.slug, coalesce(t.name, p.name) AS of
            FROM calendar_feed c JOIN person p ON p.id = c.person_id LEFT JOIN team t ON t.id = c.team_id
            WHERE c.hash = :hash""";

    private final Sql sql;

    KnownFeeds(Sql sql) {
        this.sql = sql;
    }

    Optional<KnownFeed> withSecret(Secret secret) {
        return sql.first(BY_HASH, Map.of("hash", secret.hash()),
                row -> secret.hasHash(row.getBytes("hash")) ? Optional.of(feed(row)) : Optional.<KnownFeed>empty())
                .flatMap(found -> found);
    }

    private static KnownFeed feed(ResultSet row) throws SQLException {
        return new KnownFeed(row.getLong("id"), row.getLong("person_id"), row.getString("email"),
                row.getObject("team_id", Long.class), row.getString("slug"), row.getString("of"),
                Sql.instant(row, "last_used_at"));
    }
}

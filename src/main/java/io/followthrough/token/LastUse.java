package io.followthrough.token;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/** Notes when a token was used, once a minute, by another thread: the request waits neither for it nor for a lock. */
@ApplicationScoped
class LastUse {

    private static final Logger LOG = Logger.getLogger(LastUse.class);

    private static final String NOTE = """
            UPDATE api_token SET last_used_at = ? WHERE id = (
                SELECT id FROM api_token WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?) FOR UPDATE SKIP LOCKED)""";

    private final AgroalDataSource database;
    private final Vertx vertx;

    LastUse(AgroalDataSource database, Vertx vertx) {
        this.database = database;
        this.vertx = vertx;
    }

    void note(KnownToken token, Instant now) {
        if (token.isUseNews(now)) {
            vertx.executeBlocking(() -> write(token.id(), now), false)
                    .onFailure(e -> LOG.warnf("The use of token %d was not noted: %s", token.id(), e.getMessage()));
        }
    }

    private int write(long token, Instant now) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setObject(1, now.atOffset(ZoneOffset.UTC));
            note.setLong(2, token);
            note.setObject(3, KnownToken.noted(now).atOffset(ZoneOffset.UTC));
            return note.executeUpdate();
        }
    }
}

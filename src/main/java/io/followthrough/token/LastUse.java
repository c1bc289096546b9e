package io.followthrough.token;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/** Notes when a secret was used, once a minute, by another thread: the request waits neither for it nor for a lock. */
@ApplicationScoped
public class LastUse {

    private static final Logger LOG = Logger.getLogger(LastUse.class);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final String NOTE = """
            UPDATE %1$s SET last_used_at = ? WHERE id = (
                SELECT id FROM %1$s WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?) FOR UPDATE SKIP LOCKED)""";

    private final AgroalDataSource database;
    private final Vertx vertx;

    LastUse(AgroalDataSource database, Vertx vertx) {
        this.database = database;
        this.vertx = vertx;
    }

    /** What has a secret, with the name of its table. */
    public enum Holder {
        TOKEN("api_token"),
        CALENDAR("calendar_feed");

        private final String note;

        Holder(String table) {
            this.note = NOTE.formatted(table);
        }
    }

    /** @param lastUsedAt as it was last noted; null when it never was */
    public void note(Holder holder, long id, Instant lastUsedAt, Instant now) {
        if (isNews(lastUsedAt, now)) {
            vertx.executeBlocking(() -> write(holder, id, now), false).onFailure(
                    e -> LOG.warnf("The use of %s %d was not noted: %s", holder.name().toLowerCase(Locale.ROOT), id,
                            e.getMessage()));
        }
    }

    /** Whether the last use was noted so long ago that this one must be. */
    static boolean isNews(Instant lastUsedAt, Instant now) {
        return lastUsedAt == null || !lastUsedAt.isAfter(now.minus(NOTED_EVERY));
    }

    private int write(Holder holder, long id, Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement(holder.note)) {
            note.setObject(1, now.atOffset(ZoneOffset.UTC));
            note.setLong(2, id);
            note.setObject(3, now.minus(NOTED_EVERY).atOffset(ZoneOffset.UTC));
            return note.executeUpdate();
        }
    }
}

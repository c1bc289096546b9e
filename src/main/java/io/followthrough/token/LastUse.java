package io.followthrough.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.sql.Sql;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/** Notes when a secret was used, once a minute, by another thread: the request waits neither for it nor for a lock. */
@ApplicationScoped
public class LastUse {

    private static final Logger LOG = Logger.getLogger(LastUse.class);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final String NOTE = """
            UPDATE %1$s SET last_used_at = :now WHERE id = (
                SELECT id FROM %1$s WHERE id = :id AND (last_used_at IS NULL OR last_used_at <= :noted) FOR UPDATE SKIP LOCKED)""";

    private final Sql sql;
    private final Vertx vertx;

    LastUse(Sql sql, Vertx vertx) {
        this.sql = sql;
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

    private int write(Holder holder, long id, Instant now) {
        return sql.update(holder.note, Map.of("now", now, "id", id, "noted", now.minus(NOTED_EVERY)));
    }
}

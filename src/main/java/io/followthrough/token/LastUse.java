package io.followthrough.token;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.sql.Sql;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/** Notes when a token was used, once a minute, by another thread: the request waits neither for it nor for a lock. */
@ApplicationScoped
class LastUse {

    private static final Logger LOG = Logger.getLogger(LastUse.class);

    private static final String NOTE = """
            UPDATE api_token SET last_used_at = :now WHERE id = (
                SELECT id FROM api_token WHERE id = :id AND (last_used_at IS NULL OR last_used_at <= :noted)
                FOR UPDATE SKIP LOCKED)""";

    private final Sql sql;
    private final Vertx vertx;

    LastUse(Sql sql, Vertx vertx) {
        this.sql = sql;
        this.vertx = vertx;
    }

    void note(KnownToken token, Instant now) {
        if (token.isUseNews(now)) {
            vertx.executeBlocking(() -> write(token.id(), now), false)
                    .onFailure(e -> LOG.warnf("The use of token %d was not noted: %s", token.id(), e.getMessage()));
        }
    }

    private int write(long token, Instant now) {
        return sql.update(NOTE, Map.of("now", now, "id", token, "noted", KnownToken.noted(now)));
    }
}

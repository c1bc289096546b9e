package io.followthrough.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.sql.Sql;
import org.jboss.logging.Logger;

/** Keeps messages that wait from leaving: after a restore they may have left already, without this database knowing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Withdrawing {

    private static final Logger LOG = Logger.getLogger(Withdrawing.class);

    private static final String WAITING = """
            FROM outbox_message WHERE status = 'queued' AND created_at < :before
            AND (cast(:channel AS text) IS NULL OR channel = :channel) AND (cast(:topic AS text) IS NULL OR topic = :topic)""";
    private static final String COUNT = "SELECT count(*) AS found " + WAITING;
    private static final String WITHDRAW = """
            WITH waiting AS (SELECT id %s ORDER BY id FOR UPDATE SKIP LOCKED),
            withdrawn AS (
                UPDATE outbox_message m SET status = 'dropped', next_attempt_at = NULL, version = version + 1
                FROM waiting WHERE m.id = waiting.id RETURNING m.id),
            noted AS (
                INSERT INTO outbox_attempt (id, message_id, attempted_at, outcome)
                SELECT nextval('outbox_attempt_seq'), id, :now, 'withdrawn' FROM withdrawn)
            SELECT count(*) AS found FROM withdrawn""".formatted(WAITING);

    private final Sql sql;

    Withdrawing(Sql sql) {
        this.sql = sql;
    }

    WithdrawalView withdraw(WithdrawalRequest request, Instant now) {
        Map<String, Object> parameters = new HashMap<>(Map.of("before", request.queuedBefore(), "now", now));
        parameters.put("channel", request.channel());
        parameters.put("topic", request.topic());
        long found = sql.first(request.dryRun() ? COUNT : WITHDRAW, parameters, row -> row.getLong("found")).orElseThrow();
        if (!request.dryRun()) {
            LOG.infof("Withdrawn: messages=%d queuedBefore=%s", found, request.queuedBefore());
        }
        return new WithdrawalView(found);
    }
}

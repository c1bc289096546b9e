package io.followthrough.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.sql.Sql;

/**
 * Takes messages out of the queue and writes down what became of them, in the caller's transaction. These are the statements that run for
 * every mail, so they go past the object mapping.
 */
@ApplicationScoped
class Claims {

    private static final String NEXT = """
            SELECT m.id, m.channel, m.topic, m.dedup_key, m.recipient, m.payload, m.attempts, m.expires_at, m.urgency, m.next_attempt_at,
                EXISTS (SELECT FROM outbox_message newer WHERE newer.supersedes = m.supersedes AND newer.id > m.id) AS superseded
            FROM next_message(:channels, :now, :pastUrgency, :pastAttempt, :pastId) m""";

    private static final String SETTLE = """
            WITH settled AS (
                UPDATE outbox_message SET status = :status, version = version + 1, attempts = attempts + :counted,
                    next_attempt_at = :next, sent_at = :sentAt
                WHERE id = :id RETURNING id)
            INSERT INTO outbox_attempt (id, message_id, attempted_at, outcome, detail)
            SELECT nextval('outbox_attempt_seq'), id, :now, :outcome, :detail FROM settled""";

    private static final String LAST_UNREACHABLE = """
            SELECT attempted_at FROM outbox_attempt WHERE message_id = :id AND outcome = 'unreachable' ORDER BY id DESC LIMIT 1""";

    private final Sql sql;

    Claims(Sql sql) {
        this.sql = sql;
    }

    /**
     * The most urgent message, of several the one that has waited longest, locked until the end of the transaction; those that others hold are passed over.
     * Served by the indexes outbox_message_queued and outbox_message_supersedes.
     *
     * @param channels over which of them it may leave
     * @param past what it must come after
     */
    Optional<Claimed> next(List<String> channels, Place past, Instant now) {
        return sql.first(NEXT, Map.of("channels", channels, "now", now, "pastUrgency", past.urgency(), "pastAttempt",
                past.nextAttemptAt(), "pastId", past.id()), Claims::claimed);
    }

    /** Writes down an attempt and what follows from it, in one statement: there is one for every mail. */
    void settle(Claimed message, Verdict verdict, Instant now) {
        Map<String, Object> values = new HashMap<>(Map.of("id", message.id(), "now", now, "status", verdict.status().word(),
                "counted", verdict.counts() ? 1 : 0, "outcome", verdict.outcome().word()));
        values.put("next", verdict.nextAttemptAt());
        values.put("sentAt", verdict.outcome() == Outcome.SENT ? now : null);
        values.put("detail", verdict.detail());
        sql.update(SETTLE, values);
    }

    /** When it last met nobody at the other side; served by outbox_attempt_by_message. */
    Optional<Instant> lastUnreachable(Claimed message) {
        return sql.first(LAST_UNREACHABLE, Map.of("id", message.id()), row -> Sql.instant(row, "attempted_at"));
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(new Place(row.getInt("urgency"), Sql.instant(row, "next_attempt_at"), row.getLong("id")),
                row.getString("channel"), row.getString("topic"), row.getString("dedup_key"),
                row.getString("recipient"), row.getString("payload"), row.getInt("attempts"), Sql.instant(row, "expires_at"),
                row.getBoolean("superseded"));
    }
}

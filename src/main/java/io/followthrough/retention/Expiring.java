package io.followthrough.retention;

import java.time.Duration;

/** What is kept for a while only; each with a statement that removes at most {@code :most} of it from before {@code :before}. */
enum Expiring {
    AUDIT("audit", """
            SELECT forget_audit(:before, :most) AS removed"""),
    /** Served by outbox_message_whole. */
    MAIL_TEXTS("mail_texts", """
            WITH old AS (
                SELECT id FROM outbox_message WHERE NOT emptied AND status <> 'queued' AND created_at < :before
                ORDER BY created_at, id LIMIT :most FOR UPDATE SKIP LOCKED),
            emptied AS (
                UPDATE outbox_message m SET payload = empty_payload(), emptied = true, version = version + 1
                FROM old WHERE m.id = old.id RETURNING 1)
            SELECT count(*) AS removed FROM emptied"""),
    /** Served by outbox_message_settled, outbox_attempt_by_message and digest_by_outbox_message. */
    DELIVERIES("deliveries", """
            WITH old AS (
                SELECT id FROM outbox_message WHERE status <> 'queued' AND created_at < :before
                ORDER BY created_at, id LIMIT :most FOR UPDATE SKIP LOCKED),
            attempts AS (DELETE FROM outbox_attempt a USING old WHERE a.message_id = old.id),
            digests AS (DELETE FROM digest d USING old WHERE d.outbox_message_id = old.id),
            gone AS (DELETE FROM outbox_message m USING old WHERE m.id = old.id RETURNING 1)
            SELECT count(*) AS removed FROM gone""");

    private final String word;
    private final String sql;

    Expiring(String word, String sql) {
        this.word = word;
        this.sql = sql;
    }

    /** As metrics name it. */
    String word() {
        return word;
    }

    String sql() {
        return sql;
    }

    Duration kept(RetentionConfig config) {
        return switch (this) {
            case AUDIT -> config.audit();
            case MAIL_TEXTS -> config.mailTexts();
            case DELIVERIES -> config.deliveries();
        };
    }
}

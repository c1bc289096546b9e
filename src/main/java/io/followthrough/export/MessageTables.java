package io.followthrough.export;

import static io.followthrough.export.Column.day;
import static io.followthrough.export.Column.number;
import static io.followthrough.export.Column.text;
import static io.followthrough.export.Column.time;

import java.util.List;

/** What was sent to whom, without what it says; for those who see everything. */
final class MessageTables {

    private static final Table DIGESTS = SqlTable.of("digests", """
            SELECT d.id, p.email, d.kind, d.local_date, d.zone, d.planned_at, d.subject, d.items, m.status, m.sent_at, m.id
            FROM digest d JOIN person p ON p.id = d.person_id JOIN outbox_message m ON m.id = d.outbox_message_id
            WHERE {everything}
            ORDER BY d.id""",
            number("id"), text("person"), text("kind"), day("date"), text("zone"), time("plannedAt"), text("subject"),
            number("items"), text("status"), time("sentAt"), number("delivery"));

    private static final Table DELIVERIES = SqlTable.of("deliveries",
            """
                    SELECT m.id, m.channel, m.topic, m.recipient, (ARRAY['at_once', 'soon', 'routine'])[m.urgency], m.status, m.attempts,
                           m.created_at, m.next_attempt_at, m.expires_at, m.sent_at, m.version
                    FROM outbox_message m
                    WHERE {everything}
                    ORDER BY m.id""",
            number("id"), text("channel"), text("topic"), text("recipient"), text("urgency"), text("status"),
            number("attempts"), time("createdAt"), time("nextAttemptAt"), time("expiresAt"), time("sentAt"), number("version"));

    private static final Table ATTEMPTS = SqlTable.of("delivery-attempts", """
            SELECT a.message_id, a.attempted_at, a.outcome, a.detail
            FROM outbox_attempt a
            WHERE {everything}
            ORDER BY a.id""",
            number("delivery"), time("at"), text("outcome"), text("detail"));

    static final List<Table> ALL = List.of(DIGESTS, DELIVERIES, ATTEMPTS);

    private MessageTables() {}
}

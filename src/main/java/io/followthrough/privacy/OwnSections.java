package io.followthrough.privacy;

import java.util.List;

/** What the service keeps for a person because they are one: who they are, where they belong, what lets them in, what they were mailed. */
final class OwnSections {

    static final List<Section> ALL = List.of(
            Section.of("person",
                    """
                            SELECT p.email, p.name, p.zone, p.locale, t.slug AS team, p.active, p.created_at AS "createdAt", p.erased_at AS "erasedAt"
                            FROM person p LEFT JOIN team t ON t.id = p.team_id WHERE p.id = :person"""),
            Section.of("preferences",
                    """
                            SELECT d.digest_hour AS "digestHour", d.days, d.paused_until AS "pausedUntil", s.email AS delegate, d.subscribed
                            FROM digest_preference d LEFT JOIN person s ON s.id = d.delegate_id WHERE d.person_id = :person"""),
            Section.of("standsInFor",
                    """
                            SELECT p.email AS person, d.paused_until AS "until" FROM digest_preference d JOIN person p ON p.id = d.person_id
                            WHERE d.delegate_id = :person ORDER BY p.email"""),
            Section.of("nextDigests", """
                    SELECT kind, next_at AS "nextAt" FROM digest_schedule WHERE person_id = :person ORDER BY kind"""),
            Section.of("memberships", """
                    SELECT t.slug AS team, m.role FROM team_member m JOIN team t ON t.id = m.team_id
                    WHERE m.person_id = :person ORDER BY t.slug"""),
            Section.of("teams",
                    """
                            SELECT slug AS team, coalesce(lead_id = :person, false) AS leads, coalesce(manager_id = :person, false) AS manages
                            FROM team WHERE lead_id = :person OR manager_id = :person ORDER BY slug"""),
            Section.of("admin", "SELECT at AS \"vouchedForAt\" FROM vouched_admin WHERE email = :email"),
            Section.of("calendars", """
                    SELECT t.slug AS team, c.created_at AS "createdAt", c.last_used_at AS "lastUsedAt"
                    FROM calendar_feed c LEFT JOIN team t ON t.id = c.team_id WHERE c.person_id = :person ORDER BY c.id"""),
            Section.of("tokens", """
                    SELECT a.name, a.scopes, t.slug AS team, a.created_by AS "createdBy", a.created_at AS "createdAt",
                           a.expires_at AS "expiresAt", a.last_used_at AS "lastUsedAt", a.revoked_at AS "revokedAt"
                    FROM api_token a LEFT JOIN team t ON t.id = a.team_id
                    WHERE a.maker_id = :person OR :email IN (a.maker, a.created_by, a.revoked_by) ORDER BY a.id"""),
            Section.of("digests",
                    """
                            SELECT d.id, d.kind, d.local_date AS "date", d.zone, d.planned_at AS "plannedAt", d.subject, d.items, m.recipient
                            FROM digest d JOIN outbox_message m ON m.id = d.outbox_message_id WHERE d.person_id = :person ORDER BY d.id"""),
            Section.of("mails",
                    """
                            SELECT m.id, m.topic, m.recipient, m.status, m.created_at AS "createdAt", m.sent_at AS "sentAt",
                                   m.payload ->> 'subject' AS subject, m.payload ->> 'text' AS text,
                                   ARRAY(SELECT a.outcome || coalesce(': ' || a.detail, '') FROM outbox_attempt a WHERE a.message_id = m.id
                                         ORDER BY a.id) AS attempts
                            FROM outbox_message m WHERE m.recipient = :email ORDER BY m.id"""),
            Section.of("keptAnswers",
                    """
                            SELECT key, status, expires_at AS "expiresAt" FROM idempotency_key WHERE caller = :email ORDER BY expires_at, key"""));

    private OwnSections() {}
}

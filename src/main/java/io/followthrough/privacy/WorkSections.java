package io.followthrough.privacy;

import java.util.List;

/** What a person did, and what names them; what the reader may not know of is left out, or its title is. */
final class WorkSections {

    static final List<Section> ALL = List.of(
            Section.of("owns", followUps("f.owner_id = :person")),
            Section.of("owned", """
                    SELECT 'FU-' || s.follow_up_id AS key, min(s.valid_from) AS since
                    FROM follow_up_state s WHERE s.owner_id = :person GROUP BY s.follow_up_id ORDER BY s.follow_up_id"""),
            Section.of("watches",
                    followUps("f.id IN (SELECT w.follow_up_id FROM follow_up_watcher w WHERE w.person_id = :person)")),
            Section.of("completed", followUps("f.completed_by = :email")),
            Section.of("askedToDismiss", followUps("f.dismissal_requested_by = :email")),
            Section.of("extensions",
                    """
                            SELECT 'FU-' || e.follow_up_id AS key, e.number, e.requested_by AS "requestedBy", e.requested_at AS "requestedAt",
                                   e.to_due_on AS "dueOn", e.reason, e.decision, e.decided_by AS "decidedBy", e.decided_at AS "decidedAt",
                                   e.decision_reason AS "decisionReason"
                            FROM extension e JOIN follow_up f ON f.id = e.follow_up_id
                            WHERE :email IN (e.requested_by, e.decided_by) AND {visible f} ORDER BY e.id"""),
            Section.of("comments",
                    """
                            SELECT 'FU-' || c.follow_up_id AS key, c.at, c.text FROM follow_up_comment c WHERE c.author = :email ORDER BY c.id"""),
            Section.of("excused",
                    """
                            SELECT 'FU-' || v.follow_up_id AS key, v.number, v.excused_at AS "excusedAt", v.excuse_reason AS reason
                            FROM violation v JOIN follow_up f ON f.id = v.follow_up_id WHERE v.excused_by = :email AND {visible f} ORDER BY v.id"""),
            Section.of("escalations",
                    """
                            SELECT 'FU-' || v.follow_up_id AS key, e.step, e.recipient AS "as", e.at
                            FROM escalation_step e JOIN violation v ON v.id = e.violation_id WHERE e.person_id = :person ORDER BY e.id"""),
            Section.of("recomputations", """
                    SELECT id, requested_at AS "requestedAt" FROM recomputation WHERE requested_by = :email ORDER BY id"""),
            Section.of("erasures", """
                    SELECT began_at AS at, CASE WHEN person_id = :person THEN 'of them' ELSE 'by them' END AS what
                    FROM erasure WHERE person_id = :person OR requested_by = :email ORDER BY id"""),
            Section.of("history",
                    """
                            SELECT h.subject, CASE h.subject WHEN 'follow_up' THEN 'FU-' || h.subject_id WHEN 'incident' THEN 'INC-' || h.subject_id
                                       WHEN 'postmortem' THEN 'PM-' || h.subject_id ELSE h.subject_name END AS key,
                                   h.number, h.at, h.actor, h.action, h.reason, h.changes, h.credential,
                                   CASE WHEN h.actor = :email THEN h.address END AS address
                            FROM history_entry h
                            WHERE h.actor = :email OR h.subject = 'person' AND h.subject_id = :person ORDER BY h.id"""),
            Section.of("namedInHistory",
                    """
                            SELECT h.subject, CASE h.subject WHEN 'follow_up' THEN 'FU-' || h.subject_id WHEN 'incident' THEN 'INC-' || h.subject_id
                                       WHEN 'postmortem' THEN 'PM-' || h.subject_id ELSE h.subject_name END AS key, h.number, h.at, h.action
                            FROM history_entry h WHERE h.actor <> :email AND (h.subject <> 'person' OR h.subject_id <> :person)
                              AND strpos(h.changes::text, to_jsonb(cast(:email AS text))::text) > 0 ORDER BY h.id"""),
            Section.of("audit", """
                    SELECT at, action, target, outcome, credential, address, user_agent AS "userAgent", details
                    FROM audit_entry WHERE actor = :email ORDER BY at, id"""),
            Section.of("namedInAudit", """
                    SELECT at, actor, action, target, outcome, details FROM audit_entry
                    WHERE actor IS DISTINCT FROM :email AND (strpos(lower(target), :email) > 0
                       OR strpos(lower(target), replace(:email, '@', '%40')) > 0 OR strpos(lower(details::text), :email) > 0)
                    ORDER BY at, id"""));

    private WorkSections() {}

    private static String followUps(String condition) {
        return """
                SELECT 'FU-' || f.id AS key, f.status, f.due_on AS "dueOn", CASE WHEN {visible f} THEN f.title END AS title
                FROM follow_up f WHERE %s ORDER BY f.id""".formatted(condition);
    }
}

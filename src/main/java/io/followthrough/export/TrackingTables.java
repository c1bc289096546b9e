package io.followthrough.export;

import static io.followthrough.export.Column.day;
import static io.followthrough.export.Column.number;
import static io.followthrough.export.Column.text;
import static io.followthrough.export.Column.time;

import java.util.List;

/** What happened to follow-ups on the way. */
final class TrackingTables {

    private static final Table EXTENSIONS = SqlTable.of("extensions", """
            SELECT 'FU-' || f.id, e.number, e.requested_by, e.requested_at, e.from_due_on, e.to_due_on, e.reason, e.decision,
                   e.decided_by, e.decided_at, e.decision_reason
            FROM extension e JOIN follow_up f ON f.id = e.follow_up_id
            WHERE {visible f}
            ORDER BY e.id""",
            text("followUp"), number("number"), text("requestedBy"), time("requestedAt"), day("from"), day("to"),
            text("reason"),
            text("decision"), text("decidedBy"), time("decidedAt"), text("decisionReason"));

    private static final Table COMMENTS = SqlTable.of("comments", """
            SELECT 'FU-' || f.id, c.id, c.author, c.at, c.text
            FROM follow_up_comment c JOIN follow_up f ON f.id = c.follow_up_id
            WHERE {visible f}
            ORDER BY c.id""",
            text("followUp"), number("id"), text("author"), time("at"), text("text"));

    private static final Table VIOLATIONS = SqlTable.of("violations",
            """
                    SELECT 'FU-' || f.id, v.number, v.policy, v.kind, v.due_on, v.missed_since, v.recorded_at, v.closed_at, v.excused_by,
                           v.excused_at, v.excuse_reason
                    FROM violation v JOIN follow_up f ON f.id = v.follow_up_id
                    WHERE {visible f}
                    ORDER BY v.id""",
            text("followUp"), number("number"), text("policy"), text("kind"), day("dueOn"), day("missedSince"),
            time("recordedAt"), time("closedAt"), text("excusedBy"), time("excusedAt"), text("excuseReason"));

    private static final Table EXCUSES = SqlTable.of("excuses", """
            SELECT 'FU-' || f.id, v.number, x.valid_from, nullif(x.valid_to, 'infinity')
            FROM violation_excuse x JOIN violation v ON v.id = x.violation_id JOIN follow_up f ON f.id = v.follow_up_id
            WHERE {visible f}
            ORDER BY x.violation_id, x.valid_from""",
            text("followUp"), number("violation"), time("validFrom"), time("validTo"));

    private static final Table ESCALATIONS = SqlTable.of("escalations", """
            SELECT 'FU-' || f.id, v.number, s.step, s.recipient, p.email, s.at
            FROM escalation_step s JOIN violation v ON v.id = s.violation_id JOIN follow_up f ON f.id = v.follow_up_id
            JOIN person p ON p.id = s.person_id
            WHERE {visible f}
            ORDER BY s.id""",
            text("followUp"), number("violation"), number("step"), text("to"), text("person"), time("at"));

    static final List<Table> ALL = List.of(EXTENSIONS, COMMENTS, VIOLATIONS, EXCUSES, ESCALATIONS);

    private TrackingTables() {}
}

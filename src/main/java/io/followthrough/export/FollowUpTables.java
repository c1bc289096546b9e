package io.followthrough.export;

import static io.followthrough.export.Column.day;
import static io.followthrough.export.Column.flag;
import static io.followthrough.export.Column.number;
import static io.followthrough.export.Column.text;
import static io.followthrough.export.Column.texts;
import static io.followthrough.export.Column.time;
import static io.followthrough.export.Column.words;

import java.util.List;

import io.followthrough.followup.Overdue;

/** Follow-ups as they are, and as they were. */
final class FollowUpTables {

    private static final Table FOLLOW_UPS = SqlTable.of("follow-ups",
            """
                    SELECT 'FU-' || f.id, f.title, f.description, f.nature, f.type,
                           array_remove(ARRAY[CASE WHEN f.nature_guessed THEN 'nature' END, CASE WHEN f.type_guessed THEN 'type' END], NULL),
                           f.priority, f.status, owner.email, f.owner_as_written, t.slug,
                           ARRAY(SELECT p.email FROM follow_up_watcher w JOIN person p ON p.id = w.person_id
                                 WHERE w.follow_up_id = f.id ORDER BY p.email),
                           f.due_on, f.original_due_on, f.extensions, coalesce(f.due_on - f.original_due_on, 0), f.extension_requested,
                           CASE WHEN f.snoozed_until > (:now AT TIME ZONE t.zone)::date THEN f.snoozed_until END,
                           coalesce({overdue}, false), CASE WHEN {overdue} THEN {days past due} ELSE 0 END,
                           ARRAY(SELECT 'INC-' || i.id FROM follow_up_incident l JOIN incident i ON i.id = l.incident_id
                                 WHERE l.follow_up_id = f.id AND {visible i} ORDER BY i.id),
                           (SELECT 'PM-' || o.id FROM postmortem o WHERE o.id = f.postmortem_id AND {visible o}),
                           cause.text, cause.id, f.labels, f.links, f.policy, f.policy_because, f.blocked_reason,
                           (SELECT 'FU-' || o.id FROM follow_up o WHERE o.id = f.blocked_by_id AND {visible o}),
                           f.evidence, f.completed_by,
                           CASE WHEN f.merged_into_id IS NULL OR merged.id IS NOT NULL THEN f.dismissal_reason END,
                           'FU-' || merged.id, f.dismissal_requested_by, f.dismissal_requested_at, f.dismissal_request_reason,
                           f.effectiveness_due_on, f.effectiveness, f.effectiveness_note,
                           (SELECT 'FU-' || o.id FROM follow_up o WHERE o.id = f.successor_id AND {visible o}),
                           (SELECT 'FU-' || o.id FROM follow_up o WHERE o.id = f.successor_of_id AND {visible o}),
                           f.created_at, f.updated_at, f.assigned_at, f.started_at, f.completed_at, f.dismissed_at, f.version
                    FROM follow_up f
                    JOIN team t ON t.id = f.team_id
                    LEFT JOIN person owner ON owner.id = f.owner_id
                    LEFT JOIN LATERAL (SELECT c.id, c.text FROM cause c JOIN postmortem o ON o.id = c.postmortem_id
                                       WHERE c.id = f.cause_id AND {visible o}) cause ON true
                    LEFT JOIN LATERAL (SELECT o.id FROM follow_up o WHERE o.id = f.merged_into_id AND {visible o}) merged ON true
                    WHERE {visible f}
                    ORDER BY f.id"""
                    .replace("{overdue}", Overdue.IS_OVERDUE).replace("{days past due}", Overdue.DAYS_PAST_DUE),
            text("key"), text("title"), text("description"), text("nature"), text("type"), words("guessed"), text("priority"),
            text("status"), text("owner"), text("ownerAsWritten"), text("team"), words("watchers"), day("dueOn"),
            day("originalDueOn"), number("extensions"), number("slipDays"), day("extensionRequested"), day("snoozedUntil"),
            flag("overdue"), number("daysOverdue"), words("incidents"), text("postmortem"), text("cause"), number("causeId"),
            texts("labels"), words("links"), text("policy"), text("policyBecause"), text("blockedReason"), text("blockedBy"),
            text("evidence"), text("completedBy"), text("dismissalReason"), text("mergedInto"), text("dismissalRequestedBy"),
            time("dismissalRequestedAt"), text("dismissalRequestReason"), day("effectivenessDueOn"), text("effectiveness"),
            text("effectivenessNote"), text("successor"), text("successorOf"), time("createdAt"), time("updatedAt"),
            time("assignedAt"), time("startedAt"), time("completedAt"), time("dismissedAt"), number("version"));

    /** Of what hangs on incidents of other teams nothing is told to whoever may not see these. */
    private static final Table STATES = SqlTable.of("follow-up-states", """
            SELECT 'FU-' || f.id, s.valid_from, nullif(s.valid_to, 'infinity'), s.title, s.status, s.previous_status, t.slug,
                   owner.email, s.priority, s.nature, s.type, s.due_on, s.original_due_on, s.extensions, s.created_at,
                   s.completed_at, s.dismissed_at, s.effectiveness,
                   ARRAY(SELECT 'INC-' || i.id FROM incident i WHERE i.id = ANY (s.incidents) AND {visible i} ORDER BY i.id),
                   CASE WHEN of_all.shown THEN s.severity END,
                   CASE WHEN of_all.shown THEN s.services ELSE '{}' END, CASE WHEN of_all.shown THEN s.incident_month END
            FROM follow_up_state s
            JOIN follow_up f ON f.id = s.follow_up_id
            JOIN team t ON t.id = s.team_id
            LEFT JOIN person owner ON owner.id = s.owner_id
            CROSS JOIN LATERAL (SELECT {everything}
                    OR NOT EXISTS (SELECT FROM incident i WHERE i.id = ANY (s.incidents) AND NOT {visible i}) AS shown) of_all
            WHERE {visible f}
            ORDER BY s.follow_up_id, s.valid_from""",
            text("followUp"), time("validFrom"), time("validTo"), text("title"), text("status"), text("previousStatus"),
            text("team"), text("owner"), text("priority"), text("nature"), text("type"), day("dueOn"), day("originalDueOn"),
            number("extensions"), time("createdAt"), time("completedAt"), time("dismissedAt"), text("effectiveness"),
            words("incidents"), text("severity"), texts("services"), day("incidentMonth"));

    static final List<Table> ALL = List.of(FOLLOW_UPS, STATES);

    private FollowUpTables() {}
}

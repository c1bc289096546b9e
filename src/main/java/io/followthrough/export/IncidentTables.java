package io.followthrough.export;

import static io.followthrough.export.Column.day;
import static io.followthrough.export.Column.flag;
import static io.followthrough.export.Column.number;
import static io.followthrough.export.Column.text;
import static io.followthrough.export.Column.texts;
import static io.followthrough.export.Column.time;
import static io.followthrough.export.Column.words;

import java.util.List;

/** Incidents and what was written about them. */
final class IncidentTables {

    private static final Table INCIDENTS = SqlTable.of("incidents",
            """
                    SELECT 'INC-' || i.id, i.title, i.severity, i.status, t.slug, i.started_at, i.resolved_at, i.duration_minutes, i.impact,
                           i.services, i.user_affecting, i.postmortem_due_on, i.restricted,
                           (SELECT 'INC-' || o.id FROM incident o WHERE o.id = i.recurrence_of_id AND {visible o}),
                           i.created_at, i.updated_at, i.version
                    FROM incident i JOIN team t ON t.id = i.team_id
                    WHERE {visible i}
                    ORDER BY i.id""",
            text("key"), text("title"), text("severity"), text("status"), text("team"), time("startedAt"), time("resolvedAt"),
            number("durationMinutes"), text("impact"), texts("services"), flag("userAffecting"), day("postmortemDueOn"),
            flag("restricted"), text("recurrenceOf"),
            time("createdAt"), time("updatedAt"), number("version"));

    private static final Table STATES = SqlTable.of("incident-states", """
            SELECT 'INC-' || i.id, s.valid_from, nullif(s.valid_to, 'infinity'), t.slug, s.severity, s.services, s.began_at,
                   s.incident_month, s.user_affecting,
                   (SELECT 'INC-' || o.id FROM incident o WHERE o.id = s.recurrence_of AND {visible o}),
                   s.postmortem_due_on, s.published_at
            FROM incident_state s JOIN incident i ON i.id = s.incident_id JOIN team t ON t.id = s.team_id
            WHERE {visible i}
            ORDER BY s.incident_id, s.valid_from""",
            text("incident"), time("validFrom"), time("validTo"), text("team"), text("severity"), texts("services"),
            time("beganAt"), day("incidentMonth"), flag("userAffecting"), text("recurrenceOf"), day("postmortemDueOn"),
            time("publishedAt"));

    private static final Table POSTMORTEMS = SqlTable.of("postmortems", """
            SELECT 'PM-' || p.id, p.title, p.status, t.slug, p.summary, p.root_cause,
                   ARRAY(SELECT 'INC-' || i.id FROM postmortem_incident r JOIN incident i ON i.id = r.incident_id
                         WHERE r.postmortem_id = p.id AND {visible i} ORDER BY r.position),
                   p.published_at, p.created_at, p.updated_at, p.version
            FROM postmortem p JOIN team t ON t.id = p.team_id
            WHERE {visible p}
            ORDER BY p.id""",
            text("key"), text("title"), text("status"), text("team"), text("summary"), text("rootCause"), words("incidents"),
            time("publishedAt"), time("createdAt"), time("updatedAt"), number("version"));

    private static final Table CAUSES = SqlTable.of("causes", """
            SELECT c.id, 'PM-' || p.id, c.position, c.text, c.root
            FROM cause c JOIN postmortem p ON p.id = c.postmortem_id
            WHERE {visible p}
            ORDER BY c.id""",
            number("id"), text("postmortem"), number("position"), text("text"), flag("root"));

    private static final Table TIMELINE = SqlTable.of("timeline", """
            SELECT 'PM-' || p.id, e.position, e.at, e.text
            FROM timeline_entry e JOIN postmortem p ON p.id = e.postmortem_id
            WHERE {visible p}
            ORDER BY e.id""",
            text("postmortem"), number("position"), time("at"), text("text"));

    static final List<Table> ALL = List.of(INCIDENTS, STATES, POSTMORTEMS, CAUSES, TIMELINE);

    private IncidentTables() {}
}

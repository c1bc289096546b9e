package io.followthrough.export;

import static io.followthrough.export.Column.flag;
import static io.followthrough.export.Column.number;
import static io.followthrough.export.Column.text;
import static io.followthrough.export.Column.time;
import static io.followthrough.export.Column.words;

import java.util.List;

/** Teams, and who belongs to them. */
final class PeopleTables {

    private static final Table TEAMS = SqlTable.of("teams", """
            SELECT t.slug, t.name, t.zone, lead.email, manager.email, t.working_days,
                   ARRAY(SELECT day::text FROM unnest(t.holidays) day ORDER BY day), t.created_at, t.version
            FROM team t LEFT JOIN person lead ON lead.id = t.lead_id LEFT JOIN person manager ON manager.id = t.manager_id
            WHERE {of teams ARRAY[t.id]}
            ORDER BY t.id""",
            text("slug"), text("name"), text("zone"), text("lead"), text("manager"), words("workingDays"), words("holidays"),
            time("createdAt"), number("version"));

    private static final Table ZONES = SqlTable.of("team-zones", """
            SELECT t.slug, z.zone, nullif(z.valid_from, '-infinity'), nullif(z.valid_to, 'infinity')
            FROM team_zone z JOIN team t ON t.id = z.team_id
            WHERE {of teams ARRAY[t.id]}
            ORDER BY z.team_id, z.valid_from""",
            text("team"), text("zone"), time("validFrom"), time("validTo"));

    private static final Table PEOPLE = SqlTable.of("people", """
            SELECT p.email, p.name, coalesce(p.zone, t.zone, 'UTC'), p.locale, t.slug, p.active, p.created_at, p.version
            FROM person p LEFT JOIN team t ON t.id = p.team_id
            WHERE {of teams teams_of(p.id)}
            ORDER BY p.id""",
            text("email"), text("name"), text("zone"), text("locale"), text("team"), flag("active"), time("createdAt"),
            number("version"));

    private static final Table MEMBERS = SqlTable.of("members", """
            SELECT t.slug, p.email, m.role
            FROM team_member m JOIN team t ON t.id = m.team_id JOIN person p ON p.id = m.person_id
            WHERE {of teams ARRAY[t.id]}
            ORDER BY m.person_id, m.team_id""",
            text("team"), text("person"), text("role"));

    static final List<Table> ALL = List.of(TEAMS, ZONES, PEOPLE, MEMBERS);

    private PeopleTables() {}
}

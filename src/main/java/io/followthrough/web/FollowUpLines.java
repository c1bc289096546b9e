package io.followthrough.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Key;
import io.followthrough.followup.Status;
import io.followthrough.report.ReportDatabase;

/** The follow-ups that the tables of the pages show: what is open first, the earliest due date first. */
@ApplicationScoped
class FollowUpLines {

    private static final String SQL = """
            SELECT f.id, f.title, f.status, f.priority, t.slug AS team, coalesce(o.email, f.owner_as_written) AS owner, f.due_on,
                   CASE WHEN f.status NOT IN ('done', 'wont_do')
                        THEN greatest(0, (:now AT TIME ZONE t.zone)::date - f.due_on) ELSE 0 END AS days_overdue,
                   ARRAY(SELECT fi.incident_id::text FROM follow_up_incident fi
                         WHERE fi.follow_up_id = f.id ORDER BY fi.incident_id) AS incidents
            FROM follow_up f
            JOIN team t ON t.id = f.team_id
            LEFT JOIN person o ON o.id = f.owner_id
            WHERE true
              {filter}
            ORDER BY f.status IN ('done', 'wont_do'), f.due_on, f.priority, f.id
            LIMIT :limit OFFSET :offset""";

    private final ReportDatabase database;

    FollowUpLines(ReportDatabase database) {
        this.database = database;
    }

    List<FollowUpLine> matching(FollowUpFilter filter, int offset, int limit, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("team", filter.team());
        parameters.put("status", filter.status() == null ? null : filter.status().word());
        parameters.put("owner", filter.owner() == null ? null : filter.owner().toLowerCase(Locale.ROOT));
        parameters.put("incident", filter.incident());
        parameters.put("postmortem", filter.postmortem());
        parameters.put("now", now);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return database.list(SQL.replace("{filter}", conditions(filter)), parameters, FollowUpLines::line);
    }

    private static String conditions(FollowUpFilter filter) {
        return condition(filter.team(), "t.slug = :team")
                + condition(filter.status(), "f.status = :status")
                + condition(filter.owner(), "o.email = :owner")
                + condition(filter.incident(),
                        "f.id IN (SELECT fi.follow_up_id FROM follow_up_incident fi WHERE fi.incident_id = :incident)")
                + condition(filter.postmortem(), "f.postmortem_id = :postmortem")
                + condition(filter.overdue() ? filter : null,
                        "f.status NOT IN ('done', 'wont_do') AND f.due_on < (:now AT TIME ZONE t.zone)::date");
    }

    private static String condition(Object given, String sql) {
        return given == null ? "" : "AND " + sql + " ";
    }

    private static FollowUpLine line(ResultSet row) throws SQLException {
        return new FollowUpLine(Key.FOLLOW_UP.of(row.getLong("id")), row.getString("title"), status(row.getString("status")),
                row.getString("priority"), row.getString("team"), row.getString("owner"),
                row.getObject("due_on", LocalDate.class), row.getInt("days_overdue"),
                ReportDatabase.texts(row, "incidents").stream().map(id -> Key.INCIDENT.of(Long.valueOf(id))).toList());
    }

    private static Status status(String word) {
        return Arrays.stream(Status.values()).filter(status -> status.word().equals(word)).findFirst().orElseThrow();
    }
}

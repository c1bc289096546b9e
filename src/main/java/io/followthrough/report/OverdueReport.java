package io.followthrough.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Csv;
import io.followthrough.api.Key;
import io.followthrough.sql.Sql;

/** Which follow-ups are late, and how much of what is open is that? */
@ApplicationScoped
public class OverdueReport {

    static final String NAME = "overdue";
    static final String DEFINITION = "Open and past the due date in the team's zone, divided by all open.";
    static final int LISTED = 200;

    private static final String LIMIT = "limit";

    /** Served by follow_up_state_present_open, at a past moment by follow_up_state_open. */
    private static final String SQL = """
            SELECT {group} AS grp,
                   count(*) AS open,
                   count(*) FILTER (WHERE {past due}) AS overdue
            FROM follow_up_state f
            {team}
            WHERE {open}
              AND {then}
              {due in the period}
              {selected}
            GROUP BY grp
            ORDER BY grp""";

    /** Served by follow_up_state_present_open, at a past moment by follow_up_state_open. */
    private static final String LIST = """
            SELECT f.follow_up_id AS id, f.title, f.status, f.priority, t.slug AS team, o.email AS owner, f.due_on, f.original_due_on,
                   {days past due} AS days_overdue,
                   ARRAY(SELECT i.incident_id::text FROM unnest(f.incidents) i (incident_id) WHERE true {visible incident i}
                         ORDER BY i.incident_id) AS incidents
            FROM follow_up_state f
            {team}
            LEFT JOIN person o ON o.id = f.owner_id
            WHERE {open}
              AND {then}
              AND {past due}
              {due in the period}
              {selected}
            ORDER BY days_overdue DESC, f.priority, f.follow_up_id
            LIMIT :limit""";

    private static final String WORST = LIST.replace("ORDER BY days_overdue DESC",
            "ORDER BY " + Weight.SQL + " * ({days past due}) DESC, days_overdue DESC");

    private final Figures figures;

    OverdueReport(Figures figures) {
        this.figures = figures;
    }

    /** With the worst {@value #LISTED} follow-ups. */
    public Answer<OverdueRow> answer(Question question) {
        return figures(question).withFollowUps(
                figures.list(question, LIST, Map.of(LIMIT, LISTED), OverdueReport::listed));
    }

    public Answer<OverdueRow> figures(Question question) {
        List<OverdueRow> rows = figures.list(question, SQL,
                row -> new OverdueRow(question.groupBy().group(row), row.getLong("overdue"),
                        row.getLong("open")));
        return Answer.of(NAME, DEFINITION, question, List.of(new OverdueRow(question.groupBy().empty(), 0, 0)), rows);
    }

    /** So many of them, those first that weigh most: {@link Weight} times days overdue. */
    public List<OverdueFollowUp> worst(Question question, int count) {
        return figures.list(question, WORST, Map.of(LIMIT, count), OverdueReport::listed);
    }

    /** All of them, the worst first, streamed. */
    public Csv followUps(Question question) {
        return CsvOutput.of(figures(question), OverdueFollowUp.columnNames(), receiver -> figures.each(question, LIST,
                Map.of(LIMIT, Integer.MAX_VALUE), OverdueReport::listed, receiver::accept));
    }

    private static OverdueFollowUp listed(ResultSet row) throws SQLException {
        return new OverdueFollowUp(Key.FOLLOW_UP.of(row.getLong("id")), row.getString("title"), row.getString("status"),
                row.getString("priority"), row.getString("team"), row.getString("owner"),
                row.getObject("due_on", LocalDate.class), row.getObject("original_due_on", LocalDate.class),
                row.getInt("days_overdue"),
                Sql.texts(row, "incidents").stream().map(id -> Key.INCIDENT.of(Long.valueOf(id))).toList());
    }
}

package io.followthrough.report.incident;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.report.Answer;
import io.followthrough.report.Figures;
import io.followthrough.report.Question;

/** How many incidents repeat earlier ones, and how many of these would a finished follow-up have prevented? */
@ApplicationScoped
public class RecurrenceReport {

    private static final String DEFINITION = "Incidents that began in the period and repeat an earlier one, divided by all that began in"
            + " the period; preventable are the repeats at whose beginning a preventative follow-up of the earlier incident was open.";

    /** Served by incident_state_present_by_beginning and, for each repeat, by follow_up_ever_linked_pk and the primary keys of states. */
    private static final String SQL = """
            WITH began AS MATERIALIZED (
                SELECT {group} AS grp, f.incident_id, e.incident_id AS earlier, least(f.began_at, :known) AS beginning
                FROM incident_state f
                {team}
                LEFT JOIN incident_state e ON e.incident_id = f.recurrence_of AND {then e} {visible incident e}
                WHERE {then}
                  AND {began in the period}
                  {selected}
            ), preventable AS (
                SELECT DISTINCT b.incident_id
                FROM began b
                JOIN follow_up_ever_linked l ON l.incident_id = b.earlier
                JOIN follow_up_state a ON a.follow_up_id = l.follow_up_id AND a.incidents @> ARRAY[b.earlier]
                WHERE a.valid_from <= b.beginning AND a.valid_to > b.beginning
                  AND a.nature = 'preventative'
                  AND a.status NOT IN ('proposed', 'done', 'wont_do')
                  {visible follow-up a}
            )
            SELECT grp, count(*) AS incidents, count(began.earlier) AS repeats, count(p.incident_id) AS preventable
            FROM began
            LEFT JOIN preventable p ON p.incident_id = began.incident_id
            GROUP BY grp
            ORDER BY grp""";

    private final Figures figures;

    RecurrenceReport(Figures figures) {
        this.figures = figures;
    }

    public Answer<RecurrenceRow> answer(Question question) {
        List<RecurrenceRow> rows = figures.list(question, SQL,
                row -> new RecurrenceRow(question.groupBy().group(row), row.getLong("repeats"),
                        row.getLong("preventable"), row.getLong("incidents")));
        return Answer.of("recurrence", DEFINITION, question, List.of(new RecurrenceRow(question.groupBy().empty(), 0, 0, 0)),
                rows);
    }
}

package io.followthrough.report.incident;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.report.Answer;
import io.followthrough.report.Question;
import io.followthrough.sql.Sql;

/** How many incidents repeat earlier ones, and how many of these would a finished follow-up have prevented? */
@ApplicationScoped
public class RecurrenceReport {

    private static final String DEFINITION = "Incidents that began in the period and repeat an earlier one, divided by all that began in"
            + " the period; preventable are the repeats at whose beginning a preventative follow-up of the earlier incident was open.";

    /** Served by incident_state_by_beginning and follow_up_state_by_incidents. */
    private static final String SQL = """
            WITH began AS (
                SELECT {group} AS grp, f.recurrence_of, least(f.began_at, :known) AS beginning,
                       EXISTS (SELECT FROM incident_state e
                               WHERE e.incident_id = f.recurrence_of AND {then e} {visible incident e}) AS is_repeat
                FROM incident_state f
                {team}
                WHERE {then}
                  AND {began in the period}
                  {selected}
            )
            SELECT grp, count(*) AS incidents, count(*) FILTER (WHERE is_repeat) AS repeats,
                   count(*) FILTER (WHERE is_repeat AND EXISTS (
                       SELECT FROM follow_up_state a
                       WHERE a.incidents @> ARRAY[began.recurrence_of]
                         AND a.nature = 'preventative'
                         AND a.status NOT IN ('proposed', 'done', 'wont_do')
                         AND a.valid_from <= began.beginning AND a.valid_to > began.beginning
                         {visible follow-up a})) AS preventable
            FROM began
            GROUP BY grp
            ORDER BY grp""";

    private final Sql sql;

    RecurrenceReport(Sql sql) {
        this.sql = sql;
    }

    public Answer<RecurrenceRow> answer(Question question) {
        List<RecurrenceRow> rows = sql.listPlanned(question.in(SQL), question.parameters(),
                row -> new RecurrenceRow(question.groupBy().group(Sql.texts(row, "grp")), row.getLong("repeats"),
                        row.getLong("preventable"), row.getLong("incidents")));
        return Answer.of("recurrence", DEFINITION, question, List.of(new RecurrenceRow(question.groupBy().empty(), 0, 0, 0)),
                rows);
    }
}

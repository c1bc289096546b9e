package io.followthrough.report;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** Of the follow-ups created in a period, how many were done within so many days? */
@ApplicationScoped
public class CompletionReport {

    public static final int DAYS_UNLESS_SAID = 30;

    /** Served by follow_up_state_present_by_creation. */
    private static final String SQL = """
            WITH cohort AS (
                SELECT {group} AS grp,
                       (f.created_at AT TIME ZONE z.zone)::date + :within AS last_day,
                       (f.completed_at AT TIME ZONE z.zone)::date AS completed_on,
                       (:now AT TIME ZONE z.zone)::date AS today,
                       f.status
                FROM follow_up_state f
                {team}
                WHERE f.status <> 'proposed'
                  AND {then}
                  AND {created in the period}
                  {selected}
            )
            SELECT grp,
                   count(*) AS created,
                   count(*) FILTER (WHERE last_day >= today) AS immature,
                   count(*) FILTER (WHERE last_day < today AND status = 'done' AND completed_on <= last_day) AS done_within
            FROM cohort
            GROUP BY grp
            ORDER BY grp""";

    private final Figures figures;

    CompletionReport(Figures figures) {
        this.figures = figures;
    }

    /** @param within days, counted from the day after the creation */
    public Answer<CompletionRow> answer(Question question, int within) {
        List<CompletionRow> rows = figures.list(question, SQL, Map.of("within", within),
                row -> new CompletionRow(question.groupBy().group(row), row.getLong("created"),
                        row.getLong("immature"), row.getLong("done_within")));
        return Answer.of("completion", definition(within), question,
                List.of(new CompletionRow(question.groupBy().empty(), 0, 0, 0)), rows);
    }

    private static String definition(int within) {
        return "Created in the period and done within " + within + (within == 1 ? " day" : " days")
                + ", divided by all created in the period that are older than that; the younger ones are counted as immature, not as"
                + " failures, and make the row incomplete.";
    }
}

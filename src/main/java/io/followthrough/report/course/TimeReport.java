package io.followthrough.report.course;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.report.Answer;
import io.followthrough.report.Figures;
import io.followthrough.report.Question;

/**
 * How long does it take until something happens to follow-ups? What has not happened yet is known to have taken so long at least and no
 * more (it is censored): the estimate is that of Kaplan and Meier (Journal of the American Statistical Association 53, 1958).
 */
@ApplicationScoped
public class TimeReport {

    /** What is waited for. */
    public enum End {
        /** The first owner; what was done or dismissed without one is known until then. */
        ASSIGN("time-to-assign", "Of the follow-ups created in the period: days from the creation to the first owner.",
                "f.first_owned_at"),
        /** Being done; what was dismissed is known until then. */
        CLOSE("time-to-close", "Of the follow-ups created in the period: days from the creation to the completion.",
                "CASE WHEN f.status = 'done' THEN f.completed_at END");

        private final String report;
        private final String definition;
        private final String at;

        End(String report, String definition, String at) {
            this.report = report;
            this.definition = definition
                    + " Those that still wait count as long as they have waited, never as over now (Kaplan-Meier).";
            this.at = at;
        }
    }

    /** Served by follow_up_state_present_by_creation. */
    private static final String SQL = """
            WITH wait AS (
                SELECT {group} AS grp, f.created_at, {end} AS ended, coalesce(f.completed_at, f.dismissed_at, :now) AS seen
                FROM follow_up_state f
                {team}
                WHERE f.status <> 'proposed'
                  AND {then}
                  AND {created in the period}
                  {selected}
            ), span AS (
                SELECT grp, ended IS NOT NULL AS is_over, greatest(0, extract(epoch FROM coalesce(ended, seen) - created_at)) / 86400 AS days
                FROM wait
            ), risk AS (
                SELECT grp, days, count(*) FILTER (WHERE is_over) AS over,
                       sum(count(*)) OVER (PARTITION BY grp ORDER BY days DESC) AS waiting
                FROM span GROUP BY grp, days
            ), survival AS (
                SELECT grp, days, over, exp(sum(CASE WHEN over = waiting THEN -1000 ELSE ln(1 - over / waiting) END)
                       OVER (PARTITION BY grp ORDER BY days)) AS still
                FROM risk
            ), quantile AS (
                SELECT grp, min(days) FILTER (WHERE still <= 0.500000001) AS median, min(days) FILTER (WHERE still <= 0.100000001) AS p90
                FROM survival WHERE over > 0 GROUP BY grp
            ), size AS (
                SELECT grp, count(*) AS created, count(*) FILTER (WHERE is_over) AS reached FROM span GROUP BY grp
            )
            SELECT grp, reached, created, median::float8, p90::float8
            FROM size LEFT JOIN quantile USING (grp)
            ORDER BY grp""";

    private final Figures figures;

    TimeReport(Figures figures) {
        this.figures = figures;
    }

    public Answer<TimeRow> answer(End end, Question question) {
        List<TimeRow> rows = figures.list(question, SQL.replace("{end}", end.at),
                row -> new TimeRow(question.groupBy().group(row), row.getLong("reached"),
                        row.getLong("created"),
                        row.getObject("median", Double.class), row.getObject("p90", Double.class)));
        return Answer.of(end.report, end.definition, question,
                List.of(new TimeRow(question.groupBy().empty(), 0, 0, null, null)), rows);
    }
}

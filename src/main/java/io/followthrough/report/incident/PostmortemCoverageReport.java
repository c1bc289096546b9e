package io.followthrough.report.incident;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.report.Answer;
import io.followthrough.report.Figures;
import io.followthrough.report.Question;

/** Of the incidents that a policy asks a postmortem of, how many got theirs in time? */
@ApplicationScoped
public class PostmortemCoverageReport {

    private static final String DEFINITION = "Incidents whose postmortem is due in the period by policy and was published on or before that"
            + " day, divided by all whose postmortem is due in the period (published in time, published late, missing, or still pending).";

    /** Served by incident_state_present_by_postmortem_due. */
    private static final String SQL = """
            WITH asked AS (
                SELECT {group} AS grp, f.postmortem_due_on AS due,
                       (f.published_at AT TIME ZONE z.zone)::date AS published, (:now AT TIME ZONE z.zone)::date AS today
                FROM incident_state f
                {team}
                WHERE f.postmortem_due_on BETWEEN :from AND :to
                  AND {then}
                  {selected}
            )
            SELECT grp,
                   count(*) FILTER (WHERE published <= due) AS in_time,
                   count(*) FILTER (WHERE published > due) AS late,
                   count(*) FILTER (WHERE published IS NULL AND due < today) AS missing,
                   count(*) FILTER (WHERE published IS NULL AND due >= today) AS pending
            FROM asked
            GROUP BY grp
            ORDER BY grp""";

    private final Figures figures;

    PostmortemCoverageReport(Figures figures) {
        this.figures = figures;
    }

    public Answer<PostmortemCoverageRow> answer(Question question) {
        List<PostmortemCoverageRow> rows = figures.list(question, SQL,
                row -> new PostmortemCoverageRow(question.groupBy().group(row), row.getLong("in_time"),
                        row.getLong("late"), row.getLong("missing"), row.getLong("pending")));
        return Answer.of("postmortem-coverage", DEFINITION, question,
                List.of(new PostmortemCoverageRow(question.groupBy().empty(), 0, 0, 0, 0)), rows);
    }
}

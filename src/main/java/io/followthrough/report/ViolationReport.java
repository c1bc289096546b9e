package io.followthrough.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Which policies' deadlines were missed, and which of that is excused? */
@ApplicationScoped
public class ViolationReport {

    private static final String DEFINITION = "Deadlines of policies that were missed first on a day of the period and recorded, by the policy and by what"
            + " was to be done (complete or assign): excused ones divided by all.";

    /** Served by violation_by_missed_since, and the primary keys of states for the state of each follow-up. */
    private static final String SQL = """
            SELECT {group} AS grp, v.policy, v.kind, count(*) AS missed, count(*) FILTER (WHERE EXISTS (
                       SELECT FROM violation_excuse e WHERE e.violation_id = v.id AND {then e})) AS excused
            FROM violation v
            JOIN follow_up_state f ON f.follow_up_id = v.follow_up_id AND {then}
            {team}
            WHERE v.missed_since BETWEEN :from AND :to
              AND v.recorded_at <= :known
              {selected}
            GROUP BY grp, v.policy, v.kind
            ORDER BY grp, v.policy, v.kind""";

    private final Figures figures;

    ViolationReport(Figures figures) {
        this.figures = figures;
    }

    public Answer<ViolationRow> answer(Question question) {
        List<ViolationRow> rows = figures.list(question, SQL,
                row -> new ViolationRow(question.groupBy().group(row), row.getString("policy"),
                        row.getString("kind"), row.getLong("excused"), row.getLong("missed")));
        return Answer.of("violations", DEFINITION, question,
                List.of(new ViolationRow(question.groupBy().empty(), null, null, 0, 0)), rows);
    }
}

package io.followthrough.report.course;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.report.Answer;
import io.followthrough.report.Figures;
import io.followthrough.report.Question;

/** How far have due dates moved from the original ones? */
@ApplicationScoped
public class SlipReport {

    private static final String DEFINITION = "Due in the period by the current due date and that is not the original one, divided by all due in the"
            + " period; the days between the two and the approved extensions are of all of them. Dismissed follow-ups are left out.";

    /** Served by follow_up_state_present_by_due. */
    private static final String SQL = """
            SELECT {group} AS grp,
                   count(*) FILTER (WHERE f.due_on <> f.original_due_on) AS moved,
                   count(*) AS due,
                   avg(f.due_on - f.original_due_on)::float8 AS average,
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY f.due_on - f.original_due_on) AS median,
                   percentile_cont(0.9) WITHIN GROUP (ORDER BY f.due_on - f.original_due_on) AS p90,
                   sum(f.extensions) AS extensions
            FROM follow_up_state f
            {team}
            WHERE f.status NOT IN ('proposed', 'wont_do')
              AND {then}
              AND f.due_on BETWEEN :from AND :to
              {selected}
            GROUP BY grp
            ORDER BY grp""";

    private final Figures figures;

    SlipReport(Figures figures) {
        this.figures = figures;
    }

    public Answer<SlipRow> answer(Question question) {
        List<SlipRow> rows = figures.list(question, SQL,
                row -> new SlipRow(question.groupBy().group(row), row.getLong("moved"), row.getLong("due"),
                        row.getObject("average", Double.class), row.getObject("median", Double.class),
                        row.getObject("p90", Double.class), row.getLong("extensions")));
        return Answer.of("slip", DEFINITION, question,
                List.of(new SlipRow(question.groupBy().empty(), 0, 0, null, null, null, 0)), rows);
    }
}

package io.followthrough.report;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** Of the follow-ups due in a period, how many were done on time? Against the current and the original due date. */
@ApplicationScoped
public class OnTimeReport {

    public static final String CURRENT = "current";
    public static final String ORIGINAL = "original";

    private static final String DEFINITION = "Due in the period and done on or before the due date, divided by all due in the"
            + " period (done on time, done late, still open, or dismissed only after the due date had passed); one row against the"
            + " current and one against the original due date.";

    /** Served by follow_up_state_present_by_due and follow_up_state_present_by_original_due. */
    private static final String SQL = """
            WITH promised AS (
                SELECT 'current' AS due_date, f.due_on AS due, f.* FROM follow_up_state f
                WHERE f.due_on BETWEEN :from AND :to AND {then}
                UNION ALL
                SELECT 'original', f.original_due_on, f.* FROM follow_up_state f
                WHERE f.original_due_on BETWEEN :from AND :to AND {then}
            ), outcome AS (
                SELECT {group} AS grp,
                       f.due_date,
                       CASE WHEN f.status NOT IN ('done', 'wont_do') THEN 'still open'
                            WHEN f.status = 'done' AND (f.completed_at AT TIME ZONE z.zone)::date <= f.due THEN 'on time'
                            WHEN f.status = 'done' THEN 'late'
                            WHEN (f.dismissed_at AT TIME ZONE z.zone)::date > f.due THEN 'dismissed late'
                       END AS outcome
                FROM promised f
                {team}
                WHERE f.status <> 'proposed'
                  {selected}
            )
            SELECT grp,
                   count(*) FILTER (WHERE due_date = 'current' AND outcome = 'on time') AS current_on_time,
                   count(*) FILTER (WHERE due_date = 'current' AND outcome = 'late') AS current_late,
                   count(*) FILTER (WHERE due_date = 'current' AND outcome = 'still open') AS current_open,
                   count(*) FILTER (WHERE due_date = 'current' AND outcome = 'dismissed late') AS current_dismissed,
                   count(*) FILTER (WHERE due_date = 'original' AND outcome = 'on time') AS original_on_time,
                   count(*) FILTER (WHERE due_date = 'original' AND outcome = 'late') AS original_late,
                   count(*) FILTER (WHERE due_date = 'original' AND outcome = 'still open') AS original_open,
                   count(*) FILTER (WHERE due_date = 'original' AND outcome = 'dismissed late') AS original_dismissed
            FROM outcome
            WHERE outcome IS NOT NULL
            GROUP BY grp
            ORDER BY grp""";

    private final Figures figures;

    OnTimeReport(Figures figures) {
        this.figures = figures;
    }

    public Answer<OnTimeRow> answer(Question question) {
        List<OnTimeRow> rows = figures.list(question, SQL, row -> {
            Group group = question.groupBy().group(row);
            return List.of(
                    new OnTimeRow(group, CURRENT, row.getLong("current_on_time"), row.getLong("current_late"),
                            row.getLong("current_open"), row.getLong("current_dismissed")),
                    new OnTimeRow(group, ORIGINAL, row.getLong("original_on_time"), row.getLong("original_late"),
                            row.getLong("original_open"), row.getLong("original_dismissed")));
        }).stream().flatMap(List::stream).toList();
        List<OnTimeRow> nothing = Stream.of(CURRENT, ORIGINAL)
                .map(dueDate -> new OnTimeRow(question.groupBy().empty(), dueDate, 0, 0, 0, 0)).toList();
        return Answer.of("on-time", DEFINITION, question, nothing, rows);
    }
}

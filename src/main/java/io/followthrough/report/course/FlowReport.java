package io.followthrough.report.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.report.Answer;
import io.followthrough.report.Figures;
import io.followthrough.report.Group;
import io.followthrough.report.Question;

/** How much was opened and closed in each week, and how much was open at its end? */
@ApplicationScoped
public class FlowReport {

    private static final String DEFINITION = "For each ISO week that begins or ends in the period: opened (accepted, created or reopened), closed (done"
            + " or dismissed), their difference, and how many were open at the week's end.";

    /**
     * Served by follow_up_state_*_turns and _open. A week ends at midnight of the team's zone. What stays open counts one more
     * from the end of the week in which it began and one less from the end of the week in which it ended, so that each state is looked at once.
     */
    private static final String SQL = """
            WITH turn AS (
                SELECT {group} AS grp,
                       date_trunc('week', f.valid_from AT TIME ZONE z.zone)::date AS week,
                       f.status IN ('proposed', 'done', 'wont_do') AS is_closed
                FROM follow_up_state f
                {team}
                WHERE (f.status IN ('proposed', 'done', 'wont_do'))
                      <> (coalesce(f.previous_status, 'proposed') IN ('proposed', 'done', 'wont_do'))
                  AND f.valid_from <= :known
                  AND f.valid_from >= :earliest AND f.valid_from < :latest
                  AND (f.valid_from AT TIME ZONE z.zone)::date BETWEEN :from AND :to
                  {selected}
            ), stay AS (
                SELECT {group} AS grp,
                       greatest(date_trunc('week', f.valid_from AT TIME ZONE z.zone)::date, :from) AS begins,
                       CASE WHEN f.valid_to <= :known THEN date_trunc('week', f.valid_to AT TIME ZONE z.zone)::date END AS ends
                FROM follow_up_state f
                {team}
                WHERE f.status NOT IN ('done', 'wont_do') AND f.status <> 'proposed'
                  AND f.valid_to > least(:earliest, :known)
                  AND f.valid_from <= :known
                  {selected}
            ), figure AS (
                SELECT grp, week, count(*) FILTER (WHERE NOT is_closed) AS opened, count(*) FILTER (WHERE is_closed) AS closed, 0 AS step
                FROM turn GROUP BY grp, week
                UNION ALL SELECT grp, begins, 0, 0, count(*) FROM stay
                WHERE begins <= :to AND (ends IS NULL OR ends > begins) GROUP BY grp, begins
                UNION ALL SELECT grp, ends, 0, 0, -count(*) FROM stay
                WHERE ends > begins AND ends <= :to GROUP BY grp, ends
            )
            SELECT grp, week, sum(opened) AS opened, sum(closed) AS closed,
                   sum(sum(step)) OVER (PARTITION BY grp ORDER BY week) AS open
            FROM figure GROUP BY grp, week
            ORDER BY grp, week""";

    private final Figures figures;

    FlowReport(Figures figures) {
        this.figures = figures;
    }

    /** In whole weeks: the period grows to the Monday before and the Sunday after. */
    public Answer<FlowRow> answer(Question asked) {
        Question question = asked.inPeriod(asked.from().with(DayOfWeek.MONDAY), asked.to().with(DayOfWeek.SUNDAY));
        List<FlowRow> found = figures.list(question, SQL,
                row -> new FlowRow(question.groupBy().group(row), row.getObject("week", LocalDate.class),
                        row.getLong("opened"), row.getLong("closed"), row.getLong("open")));
        return Answer.of("flow", DEFINITION, question,
                weeks(question).map(week -> new FlowRow(question.groupBy().empty(), week, 0, 0, 0)).toList(),
                complete(question, found));
    }

    /** A week in which nothing happened is a week, too, with as much open as at the end of the week before. */
    private static List<FlowRow> complete(Question question, List<FlowRow> found) {
        Map<Group, List<FlowRow>> groups = found.stream()
                .collect(groupingBy(FlowRow::group, LinkedHashMap::new, toList()));
        List<FlowRow> rows = new ArrayList<>();
        groups.forEach((group, known) -> {
            Iterator<FlowRow> next = known.iterator();
            FlowRow row = next.next();
            long open = 0;
            for (LocalDate week : weeks(question).toList()) {
                if (week.equals(row.week())) {
                    open = row.open();
                    rows.add(row);
                    row = next.hasNext() ? next.next() : row;
                } else {
                    rows.add(new FlowRow(group, week, 0, 0, open));
                }
            }
        });
        return rows;
    }

    private static Stream<LocalDate> weeks(Question question) {
        return question.from().datesUntil(question.to(), Period.ofWeeks(1));
    }
}

package io.followthrough.report.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.report.Answer;
import io.followthrough.report.Group;
import io.followthrough.report.Question;
import io.followthrough.sql.Sql;

/** How much was opened and closed in each week, and how much was open at its end? */
@ApplicationScoped
public class FlowReport {

    private static final String DEFINITION = "For each ISO week that begins or ends in the period: opened (accepted, created or reopened), closed (done"
            + " or dismissed), their difference, and how many were open at the week's end.";

    /** Served by follow_up_state_turns and follow_up_state_open. A week ends at midnight of the team's zone. */
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
            ), standing AS (
                SELECT {group} AS grp, w.week
                FROM generate_series(:from, :to, interval '7 days') w(week)
                JOIN follow_up_state f ON f.status NOT IN ('done', 'wont_do') AND f.status <> 'proposed'
                    AND f.valid_to > least(:earliest, :known)
                {team}
                WHERE f.valid_from <= :known
                  AND f.valid_from < (w.week::timestamp + interval '7 days') AT TIME ZONE z.zone
                  AND (f.valid_to >= (w.week::timestamp + interval '7 days') AT TIME ZONE z.zone OR f.valid_to > :known)
                  {selected}
            ), figure AS (
                SELECT grp, week, count(*) FILTER (WHERE NOT is_closed) AS opened, count(*) FILTER (WHERE is_closed) AS closed, 0 AS open
                FROM turn GROUP BY grp, week
                UNION ALL SELECT grp, week::date, 0, 0, count(*) FROM standing GROUP BY grp, week
            )
            SELECT grp, week, sum(opened) AS opened, sum(closed) AS closed, sum(open) AS open
            FROM figure GROUP BY grp, week
            ORDER BY grp, week""";

    private final Sql sql;

    FlowReport(Sql sql) {
        this.sql = sql;
    }

    /** In whole weeks: the period grows to the Monday before and the Sunday after. */
    public Answer<FlowRow> answer(Question asked) {
        Question question = asked.inPeriod(asked.from().with(DayOfWeek.MONDAY), asked.to().with(DayOfWeek.SUNDAY));
        List<FlowRow> found = sql.list(question.in(SQL), question.parameters(),
                row -> new FlowRow(question.groupBy().group(Sql.texts(row, "grp")), row.getObject("week", LocalDate.class),
                        row.getLong("opened"), row.getLong("closed"), row.getLong("open")));
        return Answer.of("flow", DEFINITION, question,
                weeks(question).map(week -> new FlowRow(question.groupBy().empty(), week, 0, 0, 0)).toList(),
                complete(question, found));
    }

    /** A week in which nothing happened and nothing was open is a week, too. */
    private static List<FlowRow> complete(Question question, List<FlowRow> found) {
        Map<Group, List<FlowRow>> groups = found.stream()
                .collect(groupingBy(FlowRow::group, LinkedHashMap::new, toList()));
        List<FlowRow> rows = new ArrayList<>();
        groups.forEach((_, known) -> weeks(question).forEach(week -> rows.add(known.stream()
                .filter(row -> row.week().equals(week)).findFirst()
                .orElse(new FlowRow(known.getFirst().group(), week, 0, 0, 0)))));
        return rows;
    }

    private static Stream<LocalDate> weeks(Question question) {
        return question.from().datesUntil(question.to(), Period.ofWeeks(1));
    }
}

package io.followthrough.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** For how long have the overdue follow-ups been overdue? */
@ApplicationScoped
public class AgeingReport {

    private static final String DEFINITION = "Open and past the due date in the team's zone by so many calendar days, divided by"
            + " all that are overdue.";

    /** Served by follow_up_state_present_open, at a past moment by follow_up_state_open. */
    private static final String SQL = """
            WITH overdue AS (
                SELECT {group} AS grp,
                       {days past due} AS days
                FROM follow_up_state f
                {team}
                WHERE {open}
                  AND {then}
                  AND {past due}
                  {due in the period}
                  {selected}
            )
            SELECT grp,
                   count(*) AS overdue,
                   count(*) FILTER (WHERE days BETWEEN 1 AND 7) AS "1-7",
                   count(*) FILTER (WHERE days BETWEEN 8 AND 30) AS "8-30",
                   count(*) FILTER (WHERE days BETWEEN 31 AND 60) AS "31-60",
                   count(*) FILTER (WHERE days BETWEEN 61 AND 90) AS "61-90",
                   count(*) FILTER (WHERE days > 90) AS ">90"
            FROM overdue
            GROUP BY grp
            ORDER BY grp""";

    private final Figures figures;

    AgeingReport(Figures figures) {
        this.figures = figures;
    }

    public Answer<AgeingRow> answer(Question question) {
        List<AgeingRow> rows = figures.list(question, SQL, row -> buckets(question, row))
                .stream()
                .flatMap(List::stream).toList();
        return Answer.of("ageing", DEFINITION, question, nothing(question), rows);
    }

    private static List<AgeingRow> buckets(Question question, ResultSet row) throws SQLException {
        Group group = question.groupBy().group(row);
        long overdue = row.getLong("overdue");
        List<AgeingRow> rows = new ArrayList<>();
        for (AgeingBucket bucket : AgeingBucket.values()) {
            rows.add(new AgeingRow(group, bucket, row.getLong(bucket.word()), overdue));
        }
        return rows;
    }

    private static List<AgeingRow> nothing(Question question) {
        return Arrays.stream(AgeingBucket.values())
                .map(bucket -> new AgeingRow(question.groupBy().empty(), bucket, 0, 0)).toList();
    }
}

package io.followthrough.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Visibility;
import io.followthrough.followup.Overdue;
import io.followthrough.sql.Sql;

/**
 * What is due, from today on and before today, the nearest first: one statement, each half of it served by follow_up_pending_by_owner or
 * follow_up_pending_by_team, which are read only as far as the calendar goes.
 */
@ApplicationScoped
class DueDates {

    private static final String HALF = """
            (SELECT f.id, f.title, f.priority, f.status, f.due_on, f.version, t.name AS team, o.name AS owner,
                    %1$s AS overdue, %5$s AS ahead,
                    greatest(f.updated_at, CASE WHEN %1$s THEN (f.due_on + 1)::timestamp AT TIME ZONE t.zone END) AS changed_at
             FROM follow_up f JOIN team t ON t.id = f.team_id LEFT JOIN person o ON o.id = f.owner_id
             WHERE f.%2$s = :whose AND %3$s AND f.status <> 'proposed' AND %4$s AND f.due_on %6$s :today
             ORDER BY f.due_on %7$s, f.id %7$s LIMIT :most)""";
    private static final String OF_OWNER = bothHalves("owner_id");
    private static final String OF_TEAM = bothHalves("team_id");

    private final Sql sql;

    DueDates(Sql sql) {
        this.sql = sql;
    }

    /** @param most how many of each half, those that are ahead first, each the nearest to today first */
    List<Due> of(KnownFeed feed, Visibility visibility, int most, Instant now) {
        Map<String, Object> parameters = new HashMap<>(Map.of("whose", feed.isOfTeam() ? feed.team() : feed.person(),
                "today", LocalDate.ofInstant(now, ZoneOffset.UTC), "most", most, "now", now));
        visibility.bind(parameters::put);
        return sql.list(feed.isOfTeam() ? OF_TEAM : OF_OWNER, parameters, DueDates::due);
    }

    private static String bothHalves(String whose) {
        return half(whose, true, ">=", "ASC") + " UNION ALL " + half(whose, false, "<", "DESC");
    }

    private static String half(String whose, boolean isAhead, String side, String order) {
        return HALF.formatted(Overdue.IS_PAST_DUE, whose, Overdue.IS_UNFINISHED, Visibility.conditionThatMostMeet("f"), isAhead,
                side,
                order);
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(row.getLong("id"), row.getString("title"), row.getString("priority"), row.getString("status"),
                row.getObject("due_on", LocalDate.class), row.getString("team"), row.getString("owner"),
                row.getBoolean("overdue"), row.getBoolean("ahead"), row.getInt("version"), Sql.instant(row, "changed_at"));
    }
}

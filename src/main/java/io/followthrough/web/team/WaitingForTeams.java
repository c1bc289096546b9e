package io.followthrough.web.team;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.Visibility;
import io.followthrough.people.Team;
import io.followthrough.sql.Sql;

/** Finds what waits for a team. */
@ApplicationScoped
class WaitingForTeams {

    /** Served by follow_up_pending_by_team, and for checks by follow_up_check_of_team. */
    private static final String SQL = "SELECT f.id FROM follow_up f WHERE f.team_id = :team AND %s AND "
            + Visibility.condition("f") + " ORDER BY %s LIMIT :most";

    private final Sql sql;
    private final Authorization authorization;

    WaitingForTeams(Sql sql, Authorization authorization) {
        this.sql = sql;
        this.authorization = authorization;
    }

    /** The ids of the most urgent follow-ups that the caller may know of. */
    List<Long> idsOf(Waiting what, Team team, int most, Instant now) {
        Map<String, Object> parameters = new HashMap<>(
                Map.of("team", team.id(), "today", team.calendar().dateOf(now), "most", most));
        authorization.visibility().bind(parameters::put);
        return sql.list(SQL.formatted(what.condition(), what.order()), parameters, row -> row.getLong("id"));
    }
}

package io.followthrough.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.AccessConfig;
import io.followthrough.access.Actor;
import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.access.Callers;
import io.followthrough.access.Role;
import io.followthrough.sql.Sql;

/** The people of the database as callers, with their roles in teams as they are at this moment. */
@ApplicationScoped
public class KnownCallers implements Callers {

    /** One person by person_email_unique; asked at every request, so that nothing else is read but what is theirs. */
    private static final String ROLES = """
            SELECT p.id, p.active, t.id AS team,
                   CASE WHEN p.id IN (t.lead_id, t.manager_id) THEN 'lead' ELSE coalesce(m.role, 'member') END AS role
            FROM person p
            LEFT JOIN LATERAL unnest(teams_of(p.id)) AS belongs (team_id) ON true
            LEFT JOIN team t ON t.id = belongs.team_id
            LEFT JOIN team_member m ON m.team_id = t.id AND m.person_id = p.id
            WHERE p.email = :email""";

    private final Sql sql;
    private final Admins admins;
    private final AccessConfig config;

    KnownCallers(Sql sql, Admins admins, AccessConfig config) {
        this.sql = sql;
        this.admins = admins;
        this.config = config;
    }

    /** One team of a person; the team is null when there is none. */
    private record Belonging(long person, boolean isActive, Long team, Role role) {

        static Belonging from(ResultSet row) throws SQLException {
            return new Belonging(row.getLong("id"), row.getBoolean("active"), row.getObject("team", Long.class),
                    Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)));
        }
    }

    @Override
    public Caller withEmail(String email, Set<String> groups, String credential) {
        Actor actor = Actor.withEmail(email);
        return caller(actor, admins.include(actor, groups), credential);
    }

    @Override
    public Caller remembered(String email) {
        Actor actor = Actor.withEmail(email);
        return caller(actor, admins.remembered(actor), "");
    }

    private Caller caller(Actor actor, boolean isAdmin, String credential) {
        List<Belonging> theirs = sql.list(ROLES, Map.of("email", actor.name()), Belonging::from);
        Optional<Role> everywhere = isAdmin ? Optional.of(Role.ADMIN) : config.everywhere();
        if (theirs.isEmpty() && !isAdmin) {
            throw Authorization
                    .forbidden("Nobody with the address " + actor.name() + " is known here; ask an admin to add you.");
        }
        if (theirs.stream().anyMatch(belonging -> !belonging.isActive())) {
            throw Authorization.forbidden("The account of " + actor.name() + " was deactivated.");
        }
        Map<Long, Role> roles = theirs.stream().filter(belonging -> belonging.team() != null)
                .collect(Collectors.toMap(Belonging::team, Belonging::role));
        Long person = theirs.isEmpty() ? null : theirs.getFirst().person();
        return Caller.named(actor.name(), person, everywhere.orElse(null), roles, null, credential);
    }
}

package io.followthrough.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.followthrough.access.AccessConfig;
import io.followthrough.access.Actor;
import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.access.Callers;
import io.followthrough.access.Role;
import org.hibernate.Session;

/** The people of the database as callers, with their roles in teams as they are at this moment. */
@ApplicationScoped
public class KnownCallers implements Callers {

    /** One person by person_email_unique; their teams by team_by_lead, team_by_manager, team_member_pk and team_pk. */
    private static final String ROLES = """
            SELECT p.id, p.active, t.id AS team,
                   CASE WHEN p.id IN (t.lead_id, t.manager_id) THEN 'lead' ELSE coalesce(m.role, 'member') END AS role
            FROM person p
            LEFT JOIN (
                SELECT id AS team_id, lead_id AS person_id FROM team UNION SELECT id, manager_id FROM team
                UNION SELECT team_id, person_id FROM team_member UNION SELECT team_id, id FROM person
            ) belongs ON belongs.person_id = p.id
            LEFT JOIN team t ON t.id = belongs.team_id
            LEFT JOIN team_member m ON m.team_id = t.id AND m.person_id = p.id
            WHERE p.email = :email""";

    private final EntityManager entities;
    private final Admins admins;
    private final AccessConfig config;

    KnownCallers(EntityManager entities, Admins admins, AccessConfig config) {
        this.admins = admins;
        this.entities = entities;
        this.config = config;
    }

    @Override
    @Transactional
    public Caller withEmail(String email, Set<String> groups, String credential) {
        Actor actor = Actor.withEmail(email);
        return caller(actor, admins.include(actor, groups), credential);
    }

    @Override
    @Transactional
    public Caller remembered(String email) {
        Actor actor = Actor.withEmail(email);
        return caller(actor, admins.remembered(actor), "");
    }

    private Caller caller(Actor actor, boolean isAdmin, String credential) {
        List<Tuple> rows = entities.unwrap(Session.class).createNativeQuery(ROLES, Tuple.class)
                .setParameter("email", actor.name()).getResultList();
        Optional<Role> everywhere = isAdmin ? Optional.of(Role.ADMIN) : config.everywhere();
        if (rows.isEmpty() && !isAdmin) {
            throw Authorization
                    .forbidden("Nobody with the address " + actor.name() + " is known here; ask an admin to add you.");
        }
        if (rows.stream().anyMatch(row -> !row.get("active", Boolean.class))) {
            throw Authorization.forbidden("The account of " + actor.name() + " was deactivated.");
        }
        Map<Long, Role> roles = rows.stream().filter(row -> row.get("team") != null).collect(
                Collectors.toMap(row -> row.get("team", Long.class),
                        row -> Role.valueOf(row.get("role", String.class).toUpperCase(Locale.ROOT))));
        Long person = rows.isEmpty() ? null : rows.getFirst().get("id", Long.class);
        return Caller.named(actor.name(), person, everywhere.orElse(null), roles, null, credential);
    }
}

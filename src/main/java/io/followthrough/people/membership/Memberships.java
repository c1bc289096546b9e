package io.followthrough.people.membership;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import io.followthrough.people.Person;
import io.followthrough.people.Team;
import org.hibernate.Session;

/** Who was made a member of which team. */
@ApplicationScoped
public class Memberships {

    /** The same rule as for callers; served by team_member_by_team and person_by_team. */
    private static final String MEMBERS = """
            SELECT p.email, p.name, p.team_id IS NOT DISTINCT FROM t.id AS home,
                   CASE WHEN p.id IN (t.lead_id, t.manager_id) THEN 'lead' ELSE coalesce(m.role, 'member') END AS role
            FROM team t
            JOIN (
                SELECT person_id FROM team_member WHERE team_id = :team UNION SELECT id FROM person WHERE team_id = :team
                UNION SELECT lead_id FROM team WHERE id = :team UNION SELECT manager_id FROM team WHERE id = :team
            ) belongs ON true
            JOIN person p ON p.id = belongs.person_id
            LEFT JOIN team_member m ON m.team_id = t.id AND m.person_id = p.id
            WHERE t.id = :team AND p.active ORDER BY p.email""";

    private static final String GIVEN = "SELECT role FROM team_member WHERE team_id = :team AND person_id = :person";
    private static final String GIVE = """
            INSERT INTO team_member (team_id, person_id, role) VALUES (:team, :person, :role)
            ON CONFLICT ON CONSTRAINT team_member_pk DO UPDATE SET role = excluded.role""";
    private static final String TAKE = "DELETE FROM team_member WHERE team_id = :team AND person_id = :person";

    private final EntityManager entities;

    Memberships(EntityManager entities) {
        this.entities = entities;
    }

    /** By e-mail address; without those who have left. */
    public List<MemberView> of(Team team) {
        List<Tuple> rows = entities.unwrap(Session.class).createNativeQuery(MEMBERS, Tuple.class)
                .setParameter("team", team.id()).getResultList();
        return rows.stream().map(row -> new MemberView(row.get("email", String.class), row.get("name", String.class),
                MemberRole.of(row.get("role", String.class)), row.get("home", Boolean.class))).toList();
    }

    /** The role that they were given, beyond what they are by themselves. */
    Optional<MemberRole> given(Team team, Person person) {
        return entities.unwrap(Session.class).createNativeQuery(GIVEN, String.class).setParameter("team", team.id())
                .setParameter("person", person.id()).uniqueResultOptional().map(MemberRole::of);
    }

    void give(Team team, Person person, MemberRole role) {
        entities.createNativeQuery(GIVE).setParameter("team", team.id()).setParameter("person", person.id())
                .setParameter("role", role.word()).executeUpdate();
    }

    void take(Team team, Person person) {
        entities.createNativeQuery(TAKE).setParameter("team", team.id()).setParameter("person", person.id()).executeUpdate();
    }
}

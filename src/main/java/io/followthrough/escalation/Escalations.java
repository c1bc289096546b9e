package io.followthrough.escalation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** What is escalated to whom at the moment: the one place that knows. */
@ApplicationScoped
public class Escalations {

    private static final String ROLES = """
            SELECT id AS team, lead_id AS person, 'lead' AS recipient FROM team WHERE lead_id IN (:people)
            UNION ALL SELECT id, manager_id, 'manager' FROM team WHERE manager_id IN (:people)""";

    private static final String ESCALATED = """
            SELECT r.person, f.id AS follow_up
            FROM unnest(cast(:teams AS bigint[]), cast(:people AS bigint[]), cast(:recipients AS text[])) r(team, person, recipient)
            JOIN follow_up f ON f.team_id = r.team AND f.status NOT IN ('done', 'wont_do')
            JOIN violation v ON v.follow_up_id = f.id AND v.closed_at IS NULL
            JOIN escalation_step s ON s.violation_id = v.id AND s.recipient = r.recipient
            WHERE (v.kind = 'complete' AND v.due_on = f.due_on OR v.kind = 'assign' AND f.owner_id IS NULL)
              AND f.owner_id IS DISTINCT FROM r.person""";

    private final EntityManager entities;

    Escalations(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The ids of the follow-ups whose recorded steps have reached each of these people, or whoever led or managed the team before them;
     * what they own is none of it. Only those are named whom any has reached. Served by follow_up_pending_by_team and
     * violation_once_per_due_date.
     */
    public Map<Long, Set<Long>> to(Collection<Long> people) {
        Session session = entities.unwrap(Session.class);
        // asked first, because the database would otherwise read every violation there is
        List<Tuple> roles = session.createNativeQuery(ROLES, Tuple.class).setParameterList("people", people).getResultList();
        return roles.isEmpty()
                ? Map.of()
                : session.createNativeQuery(ESCALATED, Tuple.class)
                        .setParameter("teams", roles.stream().map(role -> role.get("team", Long.class)).toArray(Long[]::new))
                        .setParameter("people", roles.stream().map(role -> role.get("person", Long.class)).toArray(Long[]::new))
                        .setParameter("recipients",
                                roles.stream().map(role -> role.get("recipient", String.class)).toArray(String[]::new))
                        .getResultStream()
                        .collect(groupingBy(pair -> pair.get(0, Long.class),
                                mapping(pair -> pair.get(1, Long.class), toSet())));
    }
}

package io.followthrough.escalation;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.followthrough.people.Person;
import org.hibernate.Session;

/** What is escalated to whom at the moment: the one place that knows. */
@ApplicationScoped
public class Escalations {

    private static final String ESCALATED = """
            SELECT f.id FROM team t
            JOIN follow_up f ON f.team_id = t.id AND f.status NOT IN ('done', 'wont_do')
            JOIN violation v ON v.follow_up_id = f.id AND v.closed_at IS NULL
            JOIN escalation_step s ON s.violation_id = v.id
            WHERE (t.lead_id = :person AND s.recipient = 'lead' OR t.manager_id = :person AND s.recipient = 'manager')
              AND (v.kind = 'complete' AND v.due_on = f.due_on OR v.kind = 'assign' AND f.owner_id IS NULL)
              AND f.owner_id IS DISTINCT FROM :person""";

    private final EntityManager entities;

    Escalations(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The ids of the follow-ups whose recorded steps have reached the person, or whoever led or managed the team before them; what
     * they own is none of it. Served by follow_up_pending_by_team and violation_once_per_due_date.
     */
    public Set<Long> to(Person person) {
        return new HashSet<>(entities.unwrap(Session.class)
                .createNativeQuery(ESCALATED, Long.class)
                .setParameter("person", person.id()).getResultList());
    }
}

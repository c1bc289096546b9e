package io.followthrough.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.followthrough.api.Key;
import io.followthrough.people.Person;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

/** The follow-ups that a digest may have to mention, read a few at a time. */
@ApplicationScoped
class OpenItems {

    private static final int READ_AT_ONCE = 500;

    private final EntityManager entities;

    OpenItems(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What the person owns, and what the teams have that they lead or that escalate to them; the most urgent first. Whether
     * the incident is closed does not matter. Served by the indexes follow_up_pending_by_owner and follow_up_pending_by_team.
     */
    Stream<OpenItem> concerning(Person person) {
        Set<Long> hidden = hiddenFrom(person);
        return entities
                .createQuery(
                        """
                                select f.id, f.details.title, f.details.priority, f.progress.status, f.due, f.policy, f.progress.completion.by, o.id, o.name, t,
                                       f.progress.dismissalRequest.at
                                from FollowUp f join f.team t left join f.owner o
                                where f.progress.status not in (DONE, WONT_DO, PROPOSED)
                                  and (f.owner.id = :person or f.team.id in :teams)
                                order by f.due.dueOn nulls last, f.id""",
                        OpenItem.class)
                .setParameter("person", person.id())
                .setParameter("teams", teamsAnsweredForBy(person))
                .setHint(HibernateHints.HINT_FETCH_SIZE, READ_AT_ONCE)
                .getResultStream().filter(item -> !hidden.contains(item.id()));
    }

    /**
     * What is done and due to be looked back at, by its owner or, where there is none, by the lead; the oldest first. Served
     * by the indexes follow_up_check_by_owner and follow_up_check_by_team.
     *
     * @param latest the date where it is latest on earth; which of them are due in their team's zone, the section decides
     */
    Stream<OpenItem> toCheck(Person person, LocalDate latest) {
        Set<Long> hidden = hiddenFrom(person);
        return entities
                .createQuery(
                        """
                                select f.id, f.details.title, f.details.priority, f.progress.status, f.progress.check.dueOn, f.policy, f.progress.completion.by,
                                       o.id, o.name, t
                                from FollowUp f join f.team t left join f.owner o
                                where f.progress.status = DONE and f.progress.check.outcome is null and f.progress.check.dueOn <= :latest
                                  and (f.owner.id = :person or f.owner.id is null and f.team.id in :teams)
                                order by f.progress.check.dueOn, f.id""",
                        OpenItem.class)
                .setParameter("latest", latest)
                .setParameter("person", person.id())
                .setParameter("teams", teamsAnsweredForBy(person))
                .setHint(HibernateHints.HINT_FETCH_SIZE, READ_AT_ONCE)
                .getResultStream().filter(item -> !hidden.contains(item.id()));
    }

    /** What is restricted to teams that the person does not belong to. Served by follow_up_restricted. */
    Set<Long> hiddenFrom(Person person) {
        return new HashSet<>(entities.unwrap(Session.class).createNativeQuery("""
                SELECT f.id FROM follow_up f
                WHERE f.restricted_to <> '{}' AND NOT f.restricted_to <@ teams_of(:person)""", Long.class)
                .setParameter("person", person.id()).getResultList());
    }

    /** Asked first, because the database would otherwise read every follow-up there ever was. */
    private List<Long> teamsAnsweredForBy(Person person) {
        return entities.createQuery("select id from Team where lead.id = :person or manager.id = :person", Long.class)
                .setParameter("person", person.id()).getResultList();
    }

    /** The keys of the incidents that left these follow-ups behind, by the follow-ups' ids. */
    Map<Long, List<String>> incidentsOf(Collection<Long> followUps) {
        return entities.createQuery("""
                select f.id, i.id from FollowUp f join f.incidents i where f.id in :followUps order by f.id, i.id""",
                Object[].class)
                .setParameter("followUps", followUps)
                .getResultStream()
                .collect(groupingBy(pair -> (Long) pair[0], mapping(pair -> Key.INCIDENT.of((Long) pair[1]), toList())));
    }
}

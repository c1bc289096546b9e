package io.followthrough.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import io.followthrough.api.Key;
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
     * What these people own, and what the teams have that they lead or that escalate to them; the most urgent first. Whether
     * the incident is closed does not matter. Served by the indexes follow_up_pending_by_owner and follow_up_pending_by_team.
     */
    Stream<OpenItem> concerning(Collection<Long> people) {
        return entities
                .createQuery(
                        """
                                select f.id, f.details.title, f.details.priority, f.progress.status, f.due, f.policy, f.progress.completion.by, o.id, o.name, t,
                                       f.progress.dismissalRequest.at, cast(column(f.restricted_to as String) as String)
                                from FollowUp f join f.team t left join f.owner o
                                where f.progress.status not in (DONE, WONT_DO, PROPOSED)
                                  and (fk(f.owner) in :people or fk(f.team) in :teams)
                                order by f.due.dueOn nulls last, f.id""",
                        OpenItem.class)
                .setParameter("people", people)
                .setParameter("teams", teamsAnsweredForBy(people))
                .setHint(HibernateHints.HINT_FETCH_SIZE, READ_AT_ONCE)
                .getResultStream();
    }

    /**
     * What is done and due to be looked back at, by its owner or, where there is none, by the lead; the oldest first. Served
     * by the indexes follow_up_check_by_owner and follow_up_check_by_team.
     *
     * @param latest the date where it is latest on earth; which of them are due in their team's zone, the section decides
     */
    Stream<OpenItem> toCheck(Collection<Long> people, LocalDate latest) {
        return entities
                .createQuery(
                        """
                                select f.id, f.details.title, f.details.priority, f.progress.status, f.progress.check.dueOn, f.policy, f.progress.completion.by,
                                       o.id, o.name, t, cast(column(f.restricted_to as String) as String)
                                from FollowUp f join f.team t left join f.owner o
                                where f.progress.status = DONE and f.progress.check.outcome is null and f.progress.check.dueOn <= :latest
                                  and (fk(f.owner) in :people or fk(f.owner) is null and fk(f.team) in :teams)
                                order by f.progress.check.dueOn, f.id""",
                        OpenItem.class)
                .setParameter("latest", latest)
                .setParameter("people", people)
                .setParameter("teams", teamsAnsweredForBy(people))
                .setHint(HibernateHints.HINT_FETCH_SIZE, READ_AT_ONCE)
                .getResultStream();
    }

    /** The ids of the teams that each of these people belongs to; only those who belong to any. */
    Map<Long, Set<Long>> teamsOf(Collection<Long> people) {
        return entities.unwrap(Session.class).createNativeQuery("""
                SELECT p.id AS person, t.id AS team FROM person p, unnest(teams_of(p.id)) t(id) WHERE p.id IN (:people)""",
                Tuple.class)
                .setParameterList("people", people)
                .getResultStream()
                .collect(groupingBy(pair -> pair.get(0, Long.class), mapping(pair -> pair.get(1, Long.class), toSet())));
    }

    /** Asked first, because the database would otherwise read every follow-up there ever was. */
    private List<Long> teamsAnsweredForBy(Collection<Long> people) {
        return entities.createQuery("select id from Team where lead.id in :people or manager.id in :people", Long.class)
                .setParameter("people", people).getResultList();
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

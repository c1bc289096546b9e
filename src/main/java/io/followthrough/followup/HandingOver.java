package io.followthrough.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.history.Happening;
import io.followthrough.people.Person;
import io.followthrough.people.Teams;

/**
 * Gives the follow-ups of somebody who leaves to others, each with its row of history. Takes the locks in the order of everybody
 * else, follow-ups before people, so it is asked twice: before the person is held, and for what they were given until then.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandingOver {

    /** As history names it. */
    public static final String ACTION = "hand_over";

    /**
     * What is pending or waits for a check of theirs, and what they watch, finished or not: it may be reopened. Served by
     * follow_up_by_owner and follow_up_watcher_by_person.
     */
    private static final String CONCERNING = """
            SELECT id FROM follow_up
            WHERE owner_id = :person AND (status NOT IN ('done', 'wont_do')
                OR status = 'done' AND effectiveness IS NULL AND effectiveness_due_on IS NOT NULL)
            UNION SELECT follow_up_id FROM follow_up_watcher WHERE person_id = :person ORDER BY 1""";

    private static final String HIDDEN = """
            SELECT f.id FROM follow_up f
            WHERE f.owner_id = :person AND NOT f.restricted_to <@ cast(:teams AS bigint[])""";

    private static final int LOCKED_AT_ONCE = 1000;

    private final FollowUps followUps;
    private final Tracking tracking;
    private final Teams teams;
    private final SeeingRestricted seeing;

    HandingOver(FollowUps followUps, Tracking tracking, Teams teams, SeeingRestricted seeing) {
        this.seeing = seeing;
        this.followUps = followUps;
        this.tracking = tracking;
        this.teams = teams;
    }

    /** Locks what somebody owns or watches; only once they are held is it all. */
    public List<FollowUp> lock(Person person) {
        List<Long> ids = followUps.getSession().createNativeQuery(CONCERNING, Long.class)
                .setParameter("person", person.id()).getResultList();
        List<FollowUp> locked = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += LOCKED_AT_ONCE) {
            locked.addAll(followUps.locked(ids.subList(i, Math.min(ids.size(), i + LOCKED_AT_ONCE))));
        }
        return locked;
    }

    /**
     * @param locked all that somebody owns or watches, whose teams have another lead already
     * @param handTo who gets it; null for the lead of each follow-up's team, as is what they may not see
     * @return what has another owner now, or none where the team has no lead
     */
    public List<FollowUp> handOver(List<FollowUp> locked, Person leaving, Person handTo, Happening happening) {
        Set<Long> hidden = handTo == null ? Set.of() : hiddenFrom(handTo, leaving);
        for (int i = 0; i < locked.size(); i += LOCKED_AT_ONCE) { // after the flush they would be fetched for one at a time
            followUps.list("from FollowUp f left join fetch f.incidents where f in ?1",
                    locked.subList(i, Math.min(locked.size(), i + LOCKED_AT_ONCE)));
        }
        List<FollowUp> handed = new ArrayList<>();
        for (FollowUp followUp : locked) {
            boolean owned = followUp.owner().filter(owner -> owner.id().equals(leaving.id())).isPresent()
                    && isUnfinished(followUp);
            Optional<Person> heir = hidden.contains(followUp.id()) || handTo == null
                    ? followUp.team().lead()
                    : Optional.of(handTo);
            tracking.make(followUp, owned
                    ? happening
                    : Happening.of("unwatch", happening.actor(), happening.at())
                            .because(happening.reason()),
                    changed -> {
                        changed.unwatch(leaving);
                        if (owned) {
                            heir.filter(somebody -> seeing.lets(somebody, followUp)).ifPresentOrElse(
                                    owner -> changed.assign(owner, happening.at()),
                                    changed::unassign);
                        }
                    });
            if (owned) {
                handed.add(followUp);
            }
        }
        followUps.flush();
        return handed;
    }

    private static boolean isUnfinished(FollowUp followUp) {
        boolean awaitsCheck = followUp.progress().status() == Status.DONE && followUp.progress().check().dueOn() != null
                && followUp.progress().check().outcome() == null;
        return awaitsCheck || !followUp.progress().status().isTerminal();
    }

    /** An owner who cannot see what they own would be no help. */
    private Set<Long> hiddenFrom(Person heir, Person leaving) {
        Long[] belongsTo = teams.idsWith(heir).toArray(Long[]::new);
        return new HashSet<>(followUps.getSession().createNativeQuery(HIDDEN, Long.class)
                .setParameter("person", leaving.id()).setParameter("teams", belongsTo).getResultList());
    }
}

package io.followthrough.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.followthrough.access.Actor;
import io.followthrough.api.Key;
import io.followthrough.history.Happening;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;

/** Dismisses follow-ups: at once for those who decide for the team, for others when one of those approves. */
@ApplicationScoped
class DismissingFollowUps {

    private final EntityManager entities;

    DismissingFollowUps(EntityManager entities) {
        this.entities = entities;
    }

    /** What history calls a dismissal by the actor; read ahead, the rule itself is applied to the locked follow-up. */
    String action(String key, Actor actor) {
        return entities
                .createQuery("select f.team from FollowUp f where f.id = :id and f.progress.status <> PROPOSED", Team.class)
                .setParameter("id", Key.FOLLOW_UP.id(key)).getResultStream()
                .anyMatch(team -> !new Deciders(team).needNotAsk(actor)) ? "request-dismissal" : Action.DISMISS.word();
    }

    /** A proposed one is rejected by anybody. */
    static void dismiss(FollowUp followUp, Happening happening) {
        boolean proposed = followUp.progress().status() == Status.PROPOSED;
        if (proposed || new Deciders(followUp.team()).needNotAsk(happening.actor())) {
            followUp.progress().dismiss(happening.reason(), happening.at());
        } else {
            followUp.progress().requestDismissal(
                    new DismissalRequest(happening.actor().name(), happening.at(), happening.reason()));
        }
    }

    /**
     * Dismisses it for the reason that was given with the request, or leaves it as it is.
     *
     * @throws ProblemException 403 for those who do not decide, 409 when nobody has asked
     */
    static void decide(FollowUp followUp, boolean approved, Happening happening) {
        DismissalRequest request = followUp.progress().requestedDismissal();
        new Deciders(followUp.team()).requireDecider(happening.actor(), request.by());
        if (approved) {
            followUp.progress().dismiss(request.reason(), happening.at());
        } else {
            followUp.progress().refuseDismissal();
        }
    }
}

package io.followthrough.followup.state;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.followthrough.access.Actor;
import io.followthrough.api.Key;
import io.followthrough.followup.Action;
import io.followthrough.followup.Deciders;
import io.followthrough.followup.DismissalRequest;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Status;
import io.followthrough.history.Happening;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;

/** Dismisses follow-ups: at once for those who decide for the team, for others when one of those approves. */
@ApplicationScoped
public class DismissingFollowUps {

    private final EntityManager entities;

    DismissingFollowUps(EntityManager entities) {
        this.entities = entities;
    }

    /** What history calls a dismissal by the actor; read ahead, for what happens is decided on the locked follow-up. */
    public String deed(String key, Actor actor) {
        return entities
                .createQuery("select t, f.progress.status from FollowUp f join f.team t where f.id = :id", Object[].class)
                .setParameter("id", Key.FOLLOW_UP.id(key)).getResultStream()
                .map(row -> deed((Team) row[0], (Status) row[1], actor)).findFirst().orElse(Action.DISMISS.word());
    }

    public static String deed(FollowUp followUp, Actor actor) {
        return deed(followUp.team(), followUp.progress().status(), actor);
    }

    private static String deed(Team team, Status status, Actor actor) {
        return isAtOnce(team, status, actor) ? Action.DISMISS.word() : "request-dismissal";
    }

    /** A proposed one is rejected by anybody. */
    private static boolean isAtOnce(Team team, Status status, Actor actor) {
        return status == Status.PROPOSED || new Deciders(team).needNotAsk(actor);
    }

    public static void dismiss(FollowUp followUp, Happening happening) {
        if (isAtOnce(followUp.team(), followUp.progress().status(), happening.actor())) {
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
    public static void decide(FollowUp followUp, boolean approved, Happening happening) {
        DismissalRequest request = followUp.progress().requestedDismissal();
        new Deciders(followUp.team()).requireDecider(happening.actor(), request.by());
        if (approved) {
            followUp.progress().dismiss(request.reason(), happening.at());
        } else {
            followUp.progress().dropDismissalRequest();
        }
    }

    /** What history calls it when a dismissal is taken back. */
    static String deedOfTakingBack(FollowUp followUp) {
        return followUp.progress().dismissalRequest().isPresent() ? "withdraw-dismissal" : Action.REOPEN.word();
    }

    /**
     * Withdraws what was asked for and is not decided yet; reopens what was dismissed.
     *
     * @throws ProblemException 403 for those who have not asked; 409 when there is nothing to take back, 400 when a reason is
     *             missing to reopen it
     */
    static void takeBack(FollowUp followUp, Happening happening) {
        Optional<DismissalRequest> request = followUp.progress().dismissalRequest();
        if (request.isPresent()) {
            Deciders.requireRequester(happening.actor(), request.get().by());
            followUp.progress().dropDismissalRequest();
        } else {
            followUp.progress().reopen();
            Reason.required(happening.reason(), Reason.QUERY);
        }
    }
}

package io.followthrough.followup;

import io.followthrough.access.Actor;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Who decides for a team: its lead and manager; where nobody leads it, its members among themselves. */
public record Deciders(Team team) {

    /** Moving a due date without asking is for the lead, or for anybody where there is none. */
    public void requireLead(Actor actor) {
        if (team.lead().isPresent() && !isLead(actor)) {
            throw forbidden("The lead of team " + team.slug() + ", " + lead() + ", moves due dates; request an extension.");
        }
    }

    /** Whether what the actor asks for needs nobody else's decision. */
    public boolean needNotAsk(Actor actor) {
        return team.lead().isEmpty() || isLead(actor) || isManager(actor);
    }

    /** Whether {@link #requireDecider} lets them pass. */
    public boolean mayDecide(Actor actor, String requester) {
        return needNotAsk(actor) && (!actor.name().equals(requester) || isLead(actor));
    }

    /** Nobody decides on what they asked for themselves, except the lead. */
    public void requireDecider(Actor actor, String requester) {
        if (!needNotAsk(actor)) {
            throw forbidden("The lead or the manager of team " + team.slug() + " decides; its lead is " + lead() + ".");
        }
        if (actor.name().equals(requester) && !isLead(actor)) {
            throw forbidden("Somebody other than " + requester + ", who asked for it, decides.");
        }
    }

    /** What waits for a decision is taken back by nobody but whoever asked for it. */
    public static void requireRequester(Actor actor, String requester) {
        if (!actor.name().equals(requester)) {
            throw forbidden("Only " + requester + ", who asked for it, withdraws it.");
        }
    }

    private boolean isLead(Actor actor) {
        return actor.decidesFor(team.id()) && !isManager(actor)
                || team.lead().filter(person -> isMeant(person, actor)).isPresent();
    }

    private boolean isManager(Actor actor) {
        return team.manager().filter(person -> isMeant(person, actor)).isPresent();
    }

    private String lead() {
        return team.lead().map(Person::email).orElseThrow();
    }

    private static boolean isMeant(Person person, Actor actor) {
        return person.email().equals(actor.name());
    }

    private static ProblemException forbidden(String detail) {
        return ProblemException.of(ProblemType.FORBIDDEN, detail);
    }
}

package io.followthrough.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.followthrough.history.Happening;
import io.followthrough.problem.FieldError;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Lets people leave and come back. What they were to do is for others to hand over, in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeavingPeople {

    private final People people;
    private final Teams teams;
    private final PeopleHistory history;
    private final Event<PeopleChanged> changed;

    LeavingPeople(People people, Teams teams, PeopleHistory history, Event<PeopleChanged> changed) {
        this.people = people;
        this.teams = teams;
        this.history = history;
        this.changed = changed;
    }

    /** Waits for whoever is giving them something; from then on nobody can. */
    public void hold(Person person) {
        people.hold(person);
    }

    /**
     * Deactivates somebody who was held; somebody who has left already stays so.
     *
     * @param successor who takes their teams over; null for nobody
     * @return the teams that somebody else leads or manages now
     * @throws ProblemException 409 naming the teams that would be left without a lead or a manager
     */
    public List<Team> leave(Person leaving, Person successor, Happening happening) {
        List<Team> needing = teams.heldThatNeed(leaving);
        if (!needing.isEmpty() && successor == null) {
            throw needed(leaving, needing);
        }
        for (Team team : needing) {
            Map<String, Object> before = team.facts();
            team.handTo(successor, leaving);
            teams.flush();
            history.record(team, happening, before);
        }
        if (leaving.isActive()) {
            Map<String, Object> before = leaving.facts();
            leaving.leave();
            people.flush();
            history.record(leaving, happening, before);
        }
        return needing;
    }

    /**
     * With the memberships that they had, and without what was handed over.
     *
     * @throws ProblemException 409 when they were erased
     */
    public void comeBack(Person person, Happening happening) {
        people.hold(person);
        requireKnown(person);
        if (!person.isActive()) {
            Map<String, Object> before = person.facts();
            person.comeBack();
            people.flush();
            history.record(person, happening, before);
            changed.fire(new PeopleChanged(List.of(person), happening.at()));
        }
    }

    /** Nobody knows who an erased person was; whoever comes back is somebody new. */
    static void requireKnown(Person person) {
        if (person.isErased()) {
            throw ProblemException.of(ProblemType.CONFLICT,
                    person.name() + " was erased. Whoever comes back is added as a new person.");
        }
    }

    private static ProblemException needed(Person leaving, List<Team> needing) {
        List<FieldError> errors = needing.stream().flatMap(team -> Stream.of(
                isSame(leaving, team.lead().orElse(null)) ? "team " + team.slug() + " needs another lead" : null,
                isSame(leaving, team.manager().orElse(null)) ? "team " + team.slug() + " needs another manager" : null))
                .filter(Objects::nonNull).map(detail -> new FieldError("/successor", detail)).toList();
        return new ProblemException(Problem.of(ProblemType.CONFLICT, leaving.email()
                + " leads or manages teams; name the successor who takes them over.").withErrors(errors));
    }

    private static boolean isSame(Person person, Person other) {
        return other != null && person.id().equals(other.id());
    }
}

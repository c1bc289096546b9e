package io.followthrough.people;

import java.time.Instant;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Adds people and teams. */
@ApplicationScoped
public class AddingPeople {

    private final People people;
    private final Teams teams;
    private final Event<PersonAdded> added;

    AddingPeople(People people, Teams teams, Event<PersonAdded> added) {
        this.people = people;
        this.teams = teams;
        this.added = added;
    }

    @Transactional
    public Person person(PersonRequest request, Instant now) {
        if (people.withEmail(request.email()).isPresent()) {
            throw ProblemException.at(ProblemType.CONFLICT, "/email", "somebody has this address already");
        }
        Team home = request.team() == null ? null : teams.named(request.team(), "/team");
        Person person = new Person(request.email().strip().toLowerCase(Locale.ROOT), request.name().strip(), request.zone(),
                home,
                now);
        people.persist(person);
        added.fire(new PersonAdded(person, now));
        return person;
    }

    @Transactional
    public Team team(TeamRequest request, Instant now) {
        if (teams.withSlug(request.slug()).isPresent()) {
            throw ProblemException.at(ProblemType.CONFLICT, "/slug", "there is a team with this slug already");
        }
        Team team = new Team(request.slug(), new TeamDetails(request.name(), request.zone(), request.workingDays(),
                request.holidays(), lookedUp(request.lead(), "/lead"), lookedUp(request.manager(), "/manager")), now);
        teams.persist(team);
        return team;
    }

    private Person lookedUp(String email, String pointer) {
        return email == null ? null : people.active(email, pointer);
    }
}

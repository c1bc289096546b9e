package io.followthrough.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.history.Happening;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Adds and changes people and teams. */
@ApplicationScoped
public class EnrollingPeople {

    private final People people;
    private final Teams teams;
    private final PeopleHistory history;
    private final Event<PeopleAdded> added;
    private final Event<PeopleChanged> changed;
    private final Event<TeamsChanged> teamsChanged;

    EnrollingPeople(People people, Teams teams, PeopleHistory history, Event<PeopleAdded> added,
            Event<PeopleChanged> changed, Event<TeamsChanged> teamsChanged) {
        this.teamsChanged = teamsChanged;
        this.people = people;
        this.teams = teams;
        this.history = history;
        this.added = added;
        this.changed = changed;
    }

    @Transactional
    public Person person(PersonRequest request, Actor actor, Instant now) {
        people.takeTurns();
        if (people.withEmail(request.email()).isPresent()) {
            throw ProblemException.at(ProblemType.CONFLICT, "/email", "somebody has this address already");
        }
        Person person = new Person(request.email().strip().toLowerCase(Locale.ROOT), details(request), now);
        people.persist(person);
        history.record(person, Happening.of("create", actor, now), Map.of());
        added.fire(new PeopleAdded(List.of(person), now));
        return person;
    }

    @Transactional
    public Team team(TeamRequest request, Actor actor, Instant now) {
        people.takeTurns();
        if (teams.withSlug(request.slug()).isPresent()) {
            throw ProblemException.at(ProblemType.CONFLICT, "/slug", "there is a team with this slug already");
        }
        Team team = new Team(request.slug(), details(request), now);
        teams.persist(team);
        history.record(team, Happening.of("create", actor, now), Map.of());
        return team;
    }

    /** @throws ProblemException 400 when the change is to the address, by which a person is known */
    @Transactional
    public Person change(Person person, PersonRequest request, Actor actor, Instant now) {
        if (!request.email().equals(person.email())) {
            throw ProblemException.invalid("/email", "cannot be changed");
        }
        LeavingPeople.requireKnown(person);
        Map<String, Object> before = person.facts();
        person.change(details(request));
        people.flush();
        history.record(person, Happening.of("edit", actor, now), before);
        changed.fire(new PeopleChanged(List.of(person), now));
        return person;
    }

    /** @throws ProblemException 400 when the change is to the slug, by which a team is known */
    @Transactional
    public Team change(Team team, TeamRequest request, Actor actor, Instant now) {
        if (!request.slug().equals(team.slug())) {
            throw ProblemException.invalid("/slug", "cannot be changed");
        }
        Map<String, Object> before = team.facts();
        team.change(details(request), now);
        teams.flush();
        history.record(team, Happening.of("edit", actor, now), before);
        teamsChanged.fire(new TeamsChanged(List.of(team), now));
        return team;
    }

    private PersonDetails details(PersonRequest request) {
        PersonRequest checked = request.checked();
        return new PersonDetails(checked.name(), checked.zone(), checked.locale(),
                checked.team() == null ? null : teams.named(checked.team(), "/team"));
    }

    private TeamDetails details(TeamRequest request) {
        request.checked();
        return new TeamDetails(request.name(), request.zone(), request.workingDays(), request.holidays(),
                lookedUp(request.lead(), "/lead"), lookedUp(request.manager(), "/manager"));
    }

    private Person lookedUp(String email, String pointer) {
        return email == null ? null : people.active(email, pointer);
    }
}

package io.followthrough.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Adds and changes people and teams. */
@ApplicationScoped
public class EnrollingPeople {

    private final People people;
    private final Teams teams;
    private final Event<PersonAdded> added;
    private final Event<PersonChanged> changed;

    EnrollingPeople(People people, Teams teams, Event<PersonAdded> added, Event<PersonChanged> changed) {
        this.people = people;
        this.teams = teams;
        this.added = added;
        this.changed = changed;
    }

    @Transactional
    public Person person(PersonRequest request, Instant now) {
        if (people.withEmail(request.email()).isPresent()) {
            throw ProblemException.at(ProblemType.CONFLICT, "/email", "somebody has this address already");
        }
        requireRegion(request.zone());
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
        Team team = new Team(request.slug(), details(request), now);
        teams.persist(team);
        return team;
    }

    /** @throws ProblemException 400 when the change is to the address, by which a person is known */
    @Transactional
    public Person change(Person person, PersonRequest request, Instant now) {
        if (!request.email().equals(person.email())) {
            throw ProblemException.invalid("/email", "cannot be changed");
        }
        requireRegion(request.zone());
        person.change(request.name().strip(), request.zone(),
                request.team() == null ? null : teams.named(request.team(), "/team"));
        people.flush();
        changed.fire(new PersonChanged(person, now));
        return person;
    }

    /** @throws ProblemException 400 when the change is to the slug, by which a team is known */
    @Transactional
    public Team change(Team team, TeamRequest request) {
        if (!request.slug().equals(team.slug())) {
            throw ProblemException.invalid("/slug", "cannot be changed");
        }
        team.change(details(request));
        teams.flush();
        return team;
    }

    private TeamDetails details(TeamRequest request) {
        requireRegion(request.zone());
        return new TeamDetails(request.name(), request.zone(), request.workingDays(), request.holidays(),
                lookedUp(request.lead(), "/lead"), lookedUp(request.manager(), "/manager"));
    }

    private Person lookedUp(String email, String pointer) {
        return email == null ? null : people.active(email, pointer);
    }

    /** Offsets are refused: they know no daylight-saving time, and PostgreSQL reads their sign the other way round. */
    private static void requireRegion(ZoneId zone) {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone.getId())) {
            throw ProblemException.invalid("/zone", "must be a region such as Europe/Berlin, or UTC");
        }
    }
}

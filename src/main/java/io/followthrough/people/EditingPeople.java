package io.followthrough.people;

import java.time.Instant;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.CurrentCaller;
import io.followthrough.api.Version;

/** Changes what is said about people and teams, for those who may; the API and the pages ask the same. */
@ApplicationScoped
@Transactional
public class EditingPeople {

    private final People people;
    private final Teams teams;
    private final EnrollingPeople enrolling;
    private final Authority authority;
    private final CurrentCaller current;

    EditingPeople(People people, Teams teams, EnrollingPeople enrolling, Authority authority, CurrentCaller current) {
        this.people = people;
        this.teams = teams;
        this.enrolling = enrolling;
        this.authority = authority;
        this.current = current;
    }

    /**
     * @param ifMatch the version the caller read
     * @throws io.followthrough.problem.ProblemException 412 when it is another one by now, 403 when it is not for the caller to change
     */
    public Person person(String email, String ifMatch, UnaryOperator<PersonRequest> change, Instant now) {
        Version.require(ifMatch);
        Person person = people.known(email);
        Version.check(ifMatch, person.version());
        PersonRequest wanted = change.apply(PersonRequest.from(person));
        authority.requireChange(person, wanted);
        return enrolling.change(person, wanted, current.actor(), now);
    }

    /**
     * @param ifMatch the version the caller read
     * @throws io.followthrough.problem.ProblemException 412 when it is another one by now, 403 when it is not for the caller to change
     */
    public Team team(String slug, String ifMatch, UnaryOperator<TeamRequest> change, Instant now) {
        Version.require(ifMatch);
        Team team = teams.known(slug);
        Version.check(ifMatch, team.version());
        TeamRequest wanted = change.apply(TeamRequest.from(team));
        authority.requireChange(team, wanted);
        return enrolling.change(team, wanted, current.actor(), now);
    }
}

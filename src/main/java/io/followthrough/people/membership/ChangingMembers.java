package io.followthrough.people.membership;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.api.Version;
import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;
import io.followthrough.people.Authority;
import io.followthrough.people.People;
import io.followthrough.people.PeopleHistory;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Adds people to a team and takes them off it. Its lead does, but only admins make and unmake leads. */
@ApplicationScoped
public class ChangingMembers {

    private final Teams teams;
    private final People people;
    private final Memberships memberships;
    private final Authority authority;
    private final PeopleHistory history;

    ChangingMembers(Teams teams, People people, Memberships memberships, Authority authority, PeopleHistory history) {
        this.teams = teams;
        this.people = people;
        this.memberships = memberships;
        this.authority = authority;
        this.history = history;
    }

    /**
     * @param ifMatch the version of the team that the caller read; null when they do not care
     * @throws ProblemException 403 when it is not for the caller to decide
     */
    @Transactional
    public Team put(String slug, String email, String ifMatch, MemberRole role, Happening happening) {
        Team team = held(slug, ifMatch);
        Person person = people.withEmail(email).orElseThrow(() -> ProblemException.notFound("person " + email));
        if (!people.isStaying(person)) {
            throw ProblemException.unprocessable("email", person.email() + " is deactivated");
        }
        authority.requireLead(team);
        MemberRole before = memberships.given(team, person).orElse(null);
        if (before != role) {
            requireAuthorityOver(before, role);
            memberships.give(team, person, role);
            record(team, person, before, role, happening);
        }
        return team;
    }

    /** @throws ProblemException 409 when they belong to the team in another way, 403 when it is not for the caller to decide */
    @Transactional
    public Team remove(String slug, String email, String ifMatch, Happening happening) {
        Team team = held(slug, ifMatch);
        Person person = people.known(email);
        authority.requireLead(team);
        MemberRole before = memberships.given(team, person).orElse(null);
        if (before != null) {
            requireAuthorityOver(before, null);
            memberships.take(team, person);
            record(team, person, before, null, happening);
        } else if (isSame(person, team.lead()) || isSame(person, team.manager())) {
            throw belongs(person, "leads or manages team " + team.slug() + "; an admin names somebody else");
        } else if (person.team().filter(home -> home.id().equals(team.id())).isPresent()) {
            throw belongs(person, "is at home in team " + team.slug() + "; an admin names another home team");
        }
        return team;
    }

    /** So that history tells in the right order. */
    private Team held(String slug, String ifMatch) {
        Team team = teams.held(slug);
        Version.check(ifMatch, team.version());
        return team;
    }

    private void requireAuthorityOver(MemberRole before, MemberRole after) {
        if ((before == MemberRole.LEAD || after == MemberRole.LEAD) && !authority.isAdmin()) {
            throw ProblemException.at(ProblemType.FORBIDDEN, "/role", "only an admin gives and takes the role lead");
        }
    }

    private void record(Team team, Person person, MemberRole before, MemberRole after, Happening happening) {
        history.record(team, happening, List.of(new FieldChange("member " + person.email(), before, after)));
    }

    private static boolean isSame(Person person, Optional<Person> other) {
        return other.filter(somebody -> somebody.id().equals(person.id())).isPresent();
    }

    private static ProblemException belongs(Person person, String how) {
        return ProblemException.of(ProblemType.CONFLICT, person.email() + " " + how + ".");
    }
}

package io.followthrough.followup.departure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.api.Version;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.HandingOver;
import io.followthrough.history.Happening;
import io.followthrough.people.Authority;
import io.followthrough.people.LeavingPeople;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Deactivates somebody and hands over what they answer for, in one transaction. */
@ApplicationScoped
public class Departing {

    private final People people;
    private final LeavingPeople leaving;
    private final HandingOver handing;
    private final Authority authority;

    Departing(People people, LeavingPeople leaving, HandingOver handing, Authority authority) {
        this.authority = authority;
        this.people = people;
        this.leaving = leaving;
        this.handing = handing;
    }

    /**
     * @param ifMatch the version the caller read; null when they do not care
     * @throws ProblemException 409 when teams would be left without a lead, or somebody sends themselves away
     */
    @Transactional
    public DepartureView depart(String email, String ifMatch, DepartureRequest request, Happening happening) {
        authority.requireAdmin();
        people.takeTurns();
        Person person = people.known(email);
        if (happening.actor().name().equals(person.email())) {
            throw ProblemException.of(ProblemType.CONFLICT, "Nobody deactivates themselves; another admin does.");
        }
        handing.lock(person);
        leaving.hold(person);
        Version.check(ifMatch, person.version());
        Person handTo = heir(request.handTo(), "/handTo", person);
        Person successor = heir(request.successor(), "/successor", person);
        List<Team> teams = leaving.leave(person, successor == null ? handTo : successor, happening);
        List<FollowUp> handed = handing.handOver(handing.lock(person), person, handTo,
                Happening.of(HandingOver.ACTION, happening.actor(), happening.at()).because(happening.reason()));
        return DepartureView.of(person, handed, teams);
    }

    /** Lets somebody come back. */
    @Transactional
    public Person comeBack(String email, String ifMatch, Happening happening) {
        authority.requireAdmin();
        Person person = people.known(email);
        Version.check(ifMatch, person.version());
        leaving.comeBack(person, happening);
        return person;
    }

    private Person heir(String email, String pointer, Person leaving) {
        Person heir = email == null ? null : people.active(email, pointer);
        if (heir != null && heir.id().equals(leaving.id())) {
            throw ProblemException.unprocessable(pointer, "must be somebody else than who leaves");
        }
        return heir;
    }
}

package io.followthrough.followup;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Callers;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;

/** What only some may know of is not handed to anybody else. */
@ApplicationScoped
public class SeeingRestricted {

    private final Callers callers;

    SeeingRestricted(Callers callers) {
        this.callers = callers;
    }

    /** @throws ProblemException 422 when its owner or a watcher could not see it */
    void require(FollowUp followUp) {
        if (followUp.restrictedTo().isEmpty()) {
            return;
        }
        followUp.owner().ifPresent(owner -> require(followUp, owner, "/owner"));
        followUp.watchers().forEach(watcher -> require(followUp, watcher, "/watchers"));
    }

    /** Whether somebody is there who may know of it. */
    public boolean lets(Person person, FollowUp followUp) {
        return person.isActive() && (followUp.restrictedTo().isEmpty()
                || callers.remembered(person.email()).visibility().shows(followUp));
    }

    private void require(FollowUp followUp, Person person, String pointer) {
        if (!lets(person, followUp)) {
            throw ProblemException.unprocessable(pointer, person.email() + " does not belong to the team of the restricted"
                    + " incident and could not see the follow-up");
        }
    }
}

package io.followthrough.followup;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.people.Person;

/** Sees to it that nobody who has left owns what is to be done again. */
@ApplicationScoped
public class OwnersWhoLeft {

    private final People people;
    private final SeeingRestricted seeing;

    OwnersWhoLeft(People people, SeeingRestricted seeing) {
        this.people = people;
        this.seeing = seeing;
    }

    /**
     * Hands a follow-up on whose owner was deactivated while there was nothing to do.
     *
     * @return what history is told; empty when its owner is still there, or nobody owns it
     */
    Optional<Happening> handOn(FollowUp followUp, Happening why) {
        Optional<Person> left = followUp.owner().filter(owner -> !people.isStaying(owner));
        left.ifPresent(_ -> heir(followUp).ifPresentOrElse(heir -> followUp.assign(heir, why.at()), followUp::unassign));
        return left.map(owner -> Happening.of(HandingOver.ACTION, why.actor(), why.at()).because(hasLeft(owner)));
    }

    /** Whoever owns what follows: the owner, if they are still there, else the lead. */
    public Optional<Person> successor(FollowUp followUp) {
        return followUp.owner().flatMap(owner -> people.isStaying(owner) ? Optional.of(owner) : heir(followUp));
    }

    /** As history says it. */
    public static String hasLeft(Person owner) {
        return owner.email() + " has left";
    }

    /** The lead of the team, who cannot leave before the transaction ends. */
    private Optional<Person> heir(FollowUp followUp) {
        return followUp.team().lead().filter(people::isStaying).filter(lead -> seeing.lets(lead, followUp));
    }
}

package io.followthrough.followup.state;

import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;

/** Who hears of a follow-up besides its owner: whoever sees it may watch it, and its team says who else does. */
@ApplicationScoped
public class Watching {

    private static final int LONGEST_ADDRESS = 320;

    private final Tracking tracking;
    private final People people;
    private final CurrentCaller current;

    Watching(Tracking tracking, People people, CurrentCaller current) {
        this.tracking = tracking;
        this.people = people;
        this.current = current;
    }

    /**
     * The address of the caller.
     *
     * @throws ProblemException 403 when it is a program, which nobody can send a mail
     */
    public String myself() {
        if (current.caller().person() == null) {
            throw Authorization.forbidden("Only people who are enrolled watch a follow-up.");
        }
        return current.actor().name();
    }

    /** @throws ProblemException 422 when the person is deactivated, 404 when there is none with this address */
    public FollowUp watch(String key, String ifMatch, String email, Happening happening) {
        return change(key, ifMatch, email, happening, followUp -> {
            Person watcher = known(email);
            if (!people.isStaying(watcher)) {
                throw ProblemException.unprocessable("email", watcher.email() + " is deactivated");
            }
            followUp.watch(watcher);
        });
    }

    /** @throws ProblemException 404 when there is nobody with this address */
    public FollowUp unwatch(String key, String ifMatch, String email, Happening happening) {
        return change(key, ifMatch, email, happening, followUp -> followUp.unwatch(known(email)));
    }

    private FollowUp change(String key, String ifMatch, String email, Happening happening, Consumer<FollowUp> change) {
        return current.actor().name().equalsIgnoreCase(email)
                ? tracking.participate(key, ifMatch, happening, change)
                : tracking.change(key, ifMatch, happening, change);
    }

    private Person known(String email) {
        if (email.length() > LONGEST_ADDRESS || email.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.notFound("person with such an address");
        }
        return people.withEmail(email).orElseThrow(() -> ProblemException.notFound("person " + email));
    }
}

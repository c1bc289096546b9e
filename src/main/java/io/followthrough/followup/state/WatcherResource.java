package io.followthrough.followup.state;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/watchers}: who hears of a follow-up besides its owner. */
@Path("/api/v1/follow-ups/{key}/watchers/{email}")
@Tag(name = "Follow-ups")
@Transactional
public class WatcherResource {

    private static final String WATCHER = "The e-mail address of a person.";
    private static final String EXAMPLE = "ana@example.org";
    private static final int LONGEST_ADDRESS = 320;

    private final People people;
    private final AnsweredChange change;

    WatcherResource(People people, AnsweredChange change) {
        this.people = people;
        this.change = change;
    }

    @PUT
    @Allowed(Permission.PARTICIPATE)
    @Operation(summary = "Watch a follow-up", description = "Adds an active person to the watchers; whoever watches already goes on watching.")
    public RestResponse<FollowUpView> watch(String key, @Parameter(description = WATCHER, example = EXAMPLE) String email,
            @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening("watch", null), (followUp, _) -> {
            Person watcher = known(email);
            if (!people.isStaying(watcher)) {
                throw ProblemException.unprocessable("email", watcher.email() + " is deactivated");
            }
            followUp.watch(watcher);
        });
    }

    @DELETE
    @Allowed(Permission.PARTICIPATE)
    @Operation(summary = "Stop watching a follow-up", description = "Takes a person off the watchers; whoever does not watch it stays so.")
    public RestResponse<FollowUpView> unwatch(String key, @Parameter(description = WATCHER, example = EXAMPLE) String email,
            @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening("unwatch", null), (followUp, _) -> followUp.unwatch(known(email)));
    }

    private Person known(String email) {
        if (email.length() > LONGEST_ADDRESS || email.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.notFound("person with such an address");
        }
        return people.withEmail(email).orElseThrow(() -> ProblemException.notFound("person " + email));
    }
}

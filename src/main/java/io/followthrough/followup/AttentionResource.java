package io.followthrough.followup;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/snooze} and {@code …/watchers}: who hears of a follow-up besides its owner, and when its owner does not. */
@Path("/api/v1/follow-ups/{key}")
@Tag(name = "Follow-ups")
@Transactional
public class AttentionResource {

    private static final String WATCHER = "The e-mail address of a person.";
    private static final String EXAMPLE = "ana@example.org";
    private static final int LONGEST_ADDRESS = 320;

    private final Tracking tracking;
    private final People people;
    private final AnsweredChange change;

    AttentionResource(Tracking tracking, People people, AnsweredChange change) {
        this.tracking = tracking;
        this.people = people;
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/snooze")
    @Operation(summary = "Snooze a follow-up", description = "Keeps it out of the overdue and due soon sections of its owner's digest until a day, which must be after today and not after the day on which its policy first escalates it. Escalation goes on. A new due date ends the snooze.")
    public RestResponse<FollowUpView> snooze(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull SnoozeRequest request) {
        return change.make(key, ifMatch, change.happening("snooze", request.reason()),
                (followUp, happening) -> Snooze.put(followUp, request.until(), tracking.policyOf(followUp),
                        followUp.team().calendar().dateOf(happening.at())));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/snooze")
    @Operation(summary = "End the snooze of a follow-up", description = "Its owner is reminded again from the next digest on.")
    public RestResponse<FollowUpView> wake(String key, @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening("wake", null), (followUp, _) -> followUp.due().snoozeUntil(null));
    }

    @PUT
    @Allowed(Permission.PARTICIPATE)
    @Path("/watchers/{email}")
    @Operation(summary = "Watch a follow-up", description = "Adds an active person to the watchers; whoever watches already goes on watching.")
    public RestResponse<FollowUpView> watch(String key, @Parameter(description = WATCHER, example = EXAMPLE) String email,
            @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening("watch", null), (followUp, _) -> {
            Person watcher = known(email);
            if (!watcher.isActive()) {
                throw ProblemException.unprocessable("email", watcher.email() + " is deactivated");
            }
            followUp.watch(watcher);
        });
    }

    @DELETE
    @Allowed(Permission.PARTICIPATE)
    @Path("/watchers/{email}")
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

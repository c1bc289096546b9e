package io.followthrough.followup.state;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import io.followthrough.followup.state.StateRequests.OwnerRequest;
import io.followthrough.people.People;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/owner}: who is accountable for a follow-up. */
@Path("/api/v1/follow-ups/{key}/owner")
@Tag(name = "Follow-ups")
@Transactional
public class OwnerResource {

    private final People people;
    private final AnsweredChange change;

    OwnerResource(People people, AnsweredChange change) {
        this.people = people;
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Give a follow-up an owner", description = "Makes one active person accountable; whoever owned it before no longer is.")
    public RestResponse<FollowUpView> assign(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull OwnerRequest request) {
        return change.make(key, ifMatch, change.happening("assign", null),
                (followUp, happening) -> followUp.assign(people.active(request.owner(), "/owner"), happening.at()));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Take the owner off a follow-up", description = "Nobody owns it any more; it shows up as unassigned to the team's lead.")
    public RestResponse<FollowUpView> unassign(String key, @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening("unassign", null), (followUp, _) -> followUp.unassign());
    }
}

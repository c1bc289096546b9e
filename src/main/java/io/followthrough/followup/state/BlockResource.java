package io.followthrough.followup.state;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.Action;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import io.followthrough.history.Happening;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/block}: what keeps a follow-up from going on. */
@Path("/api/v1/follow-ups/{key}/block")
@Tag(name = "Follow-ups")
@Transactional
public class BlockResource {

    private final BlockingFollowUps blocking;
    private final AnsweredChange change;

    BlockResource(BlockingFollowUps blocking, AnsweredChange change) {
        this.blocking = blocking;
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Block a follow-up", description = "Says what it waits for, and which other follow-up if it is one; follow-ups never wait for each other in a circle. A blocked follow-up is still reminded of.")
    public RestResponse<FollowUpView> block(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull BlockRequest request) {
        Happening happening = change.happening(Action.BLOCK.word(), request.reason());
        if (request.blockedBy() == null) {
            return change.make(key, ifMatch, happening, (followUp, _) -> followUp.progress().block(request.reason()));
        }
        blocking.holdChains(key, request.blockedBy());
        return change.make(key, ifMatch, happening,
                (followUp, _) -> blocking.block(followUp, request.reason(), request.blockedBy()));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Unblock a follow-up", description = "Work goes on: blocked becomes in_progress.")
    public RestResponse<FollowUpView> unblock(String key, @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening(Action.UNBLOCK),
                (followUp, happening) -> followUp.progress().unblock(happening.at()));
    }
}

package io.followthrough.followup.state;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.Action;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/progress}: whether somebody works on a follow-up. */
@Path("/api/v1/follow-ups/{key}/progress")
@Tag(name = "Follow-ups")
@Transactional
public class ProgressResource {

    private final AnsweredChange change;

    ProgressResource(AnsweredChange change) {
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Start a follow-up", description = "Work has begun: open becomes in_progress.")
    public RestResponse<FollowUpView> start(String key, @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening(Action.START),
                (followUp, happening) -> followUp.progress().start(happening.at()));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Stop working on a follow-up", description = "in_progress becomes open again.")
    public RestResponse<FollowUpView> stop(String key, @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening(Action.STOP), (followUp, _) -> followUp.progress().stop());
    }
}

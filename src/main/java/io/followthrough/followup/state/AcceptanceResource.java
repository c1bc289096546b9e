package io.followthrough.followup.state;

import jakarta.transaction.Transactional;
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

/** {@code …/acceptance}: whether a proposed follow-up is taken on. */
@Path("/api/v1/follow-ups/{key}/acceptance")
@Tag(name = "Follow-ups")
@Transactional
public class AcceptanceResource {

    private final AnsweredChange change;

    AcceptanceResource(AnsweredChange change) {
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Accept a proposed follow-up", description = "A proposed follow-up becomes open; an open one stays as it is.")
    public RestResponse<FollowUpView> accept(String key, @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening(Action.ACCEPT), (followUp, _) -> followUp.progress().accept());
    }
}

package io.followthrough.followup.state;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.Action;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import io.followthrough.followup.state.StateRequests.VerificationRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/verification}: what a second person says to a completed follow-up. */
@Path("/api/v1/follow-ups/{key}/verification")
@Tag(name = "Follow-ups")
@Transactional
public class VerificationResource {

    private final AnsweredChange change;

    VerificationResource(AnsweredChange change) {
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Verify a completed follow-up", description = "Somebody other than whoever completed it confirms that it is really done, or returns it with a reason.")
    public RestResponse<FollowUpView> verify(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull VerificationRequest request) {
        return switch (request.outcome()) {
            case CONFIRMED -> change.make(key, ifMatch, change.happening(Action.VERIFY.word(), request.reason()),
                    (followUp, happening) -> followUp.progress().verify(happening.actor().name()));
            case RETURNED -> change.make(key, ifMatch,
                    change.happening(Action.RETURN.word(), Reason.required(request.reason(), "/reason")),
                    (followUp, happening) -> followUp.progress().giveBack(happening.actor().name()));
        };
    }
}

package io.followthrough.followup;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.history.Happening;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/dismissal/decision}: what a lead says to a dismissal that somebody asked for. */
@Path("/api/v1/follow-ups/{key}/dismissal/decision")
@Tag(name = "Follow-ups")
@Transactional
public class DismissalResource {

    private final AnsweredChange change;

    DismissalResource(AnsweredChange change) {
        this.change = change;
    }

    /** @param reason null for none */
    @Schema(name = "DismissalDecisionRequest", examples = "{\"approved\": false, \"reason\": \"It would happen again\"}")
    record DismissalDecisionRequest(@NotNull Boolean approved, @Size(max = 4000) String reason) {}

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Decide on a requested dismissal", description = "The team's lead or manager approves it, and the follow-up will not be done, for the reason it was asked with; or refuses it, and the follow-up stays as it is.")
    public RestResponse<FollowUpView> decide(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull DismissalDecisionRequest request) {
        Happening happening = change.happening(request.approved() ? "dismiss" : "refuse-dismissal", request.reason());
        return change.make(key, ifMatch, happening,
                (followUp, _) -> DismissingFollowUps.decide(followUp, request.approved(), happening));
    }
}

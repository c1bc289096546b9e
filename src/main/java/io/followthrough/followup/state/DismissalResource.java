package io.followthrough.followup.state;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.Action;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import io.followthrough.followup.state.StateRequests.ReasonRequest;
import io.followthrough.history.Happening;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/dismissal}: that a follow-up will not be done, and what a lead says to it when somebody asks. */
@Path("/api/v1/follow-ups/{key}/dismissal")
@Tag(name = "Follow-ups")
@Transactional
public class DismissalResource {

    private final DismissingFollowUps dismissing;
    private final Reason reasons;
    private final AnsweredChange change;

    DismissalResource(DismissingFollowUps dismissing, Reason reasons, AnsweredChange change) {
        this.dismissing = dismissing;
        this.reasons = reasons;
        this.change = change;
    }

    /** @param reason null for none */
    @Schema(name = "DismissalDecisionRequest", examples = "{\"approved\": false, \"reason\": \"It would happen again\"}")
    record DismissalDecisionRequest(@NotNull Boolean approved, @Size(max = 4000) String reason) {}

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Dismiss a follow-up", description = "It will not be done, for a reason; a proposed one is rejected in the same way. In a team with a lead, when neither lead nor manager says so, it is only asked for: the status stays, dismissalRequested tells who asked, and the lead decides.")
    public RestResponse<FollowUpView> dismiss(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        Happening dismissal = change.happening(Action.DISMISS.word(), request.reason());
        return change.make(key, ifMatch, dismissal.called(dismissing.deed(key, dismissal.actor())),
                DismissingFollowUps::dismiss);
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Take a dismissal back", description = "While a dismissal waits for a decision, whoever asked for it withdraws the request; the status stays, and no reason is needed. A follow-up that was dismissed is reopened, with a reason: it becomes open again, with its old due date.")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<FollowUpView> undismiss(String key, @RestHeader("If-Match") String ifMatch,
            @RestQuery @Parameter(description = Reason.IN_QUERY_OR_BODY) String reason,
            @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReasonRequest.class))) byte[] body) {
        Happening reopening = change.happening(Action.REOPEN.word(), reasons.given(reason, body));
        return change.make(key, ifMatch, reopening, DismissingFollowUps::deedOfTakingBack, DismissingFollowUps::takeBack);
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/decision")
    @Operation(summary = "Decide on a requested dismissal", description = "The team's lead or manager approves it, and the follow-up will not be done, for the reason it was asked with; or refuses it, and the follow-up stays as it is.")
    public RestResponse<FollowUpView> decide(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull DismissalDecisionRequest request) {
        Happening happening = change.happening(request.approved() ? "dismiss" : "refuse-dismissal", request.reason());
        return change.make(key, ifMatch, happening,
                (followUp, _) -> DismissingFollowUps.decide(followUp, request.approved(), happening));
    }
}

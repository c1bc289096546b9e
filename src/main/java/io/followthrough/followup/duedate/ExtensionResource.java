package io.followthrough.followup.duedate;

import java.net.URI;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.duedate.ExtensionRequests.DecisionRequest;
import io.followthrough.followup.duedate.ExtensionRequests.DueDateRequest;
import io.followthrough.followup.state.Reason;
import io.followthrough.followup.state.StateRequests.ReasonRequest;
import io.followthrough.history.Happening;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/follow-ups/{key}/extensions} and {@code …/due-date}: how a due date moves. */
@Path("/api/v1/follow-ups/{key}")
@Tag(name = "Follow-ups")
@Transactional
@Idempotent
public class ExtensionResource {

    private static final String NUMBER = "Counts the extensions of one follow-up from 1.";

    private final FollowUps followUps;
    private final Extensions extensions;
    private final ExtendingDueDates extending;
    private final Reason reasons;
    private final AnsweredChange change;

    ExtensionResource(FollowUps followUps, Extensions extensions, ExtendingDueDates extending, Reason reasons,
            AnsweredChange change) {
        this.followUps = followUps;
        this.extensions = extensions;
        this.extending = extending;
        this.reasons = reasons;
        this.change = change;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/extensions")
    @Operation(summary = "List the extensions of a follow-up", description = "Every request to move the due date, in the order they were made, with the decisions; the edits of a lead are among them.")
    public List<ExtensionView> list(String key) {
        return extensions.of(followUps.withKey(key)).stream().map(ExtensionView::from).toList();
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/extensions/{number: \\d{1,9}}")
    @Operation(summary = "Read an extension", description = "One request to move the due date, with its decision.")
    public ExtensionView read(String key, @Parameter(description = NUMBER, example = "1") int number) {
        return ExtensionView.from(extensions.numbered(followUps.withKey(key), number));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/extensions")
    @Operation(summary = "Request an extension", description = "Asks for a later due date, not before today in the team's zone, with a reason. One request at a time waits for a decision; until then the due date stays.")
    public RestResponse<ExtensionView> request(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull DueDateRequest request) {
        change.make(key, ifMatch, change.happening("request-extension", request.reason()),
                (followUp, happening) -> extending.request(followUp, request.dueOn(), happening));
        ExtensionView asked = ExtensionView.from(extensions.of(followUps.withKey(key)).getLast());
        URI location = URI.create("/api/v1/follow-ups/" + key + "/extensions/" + asked.number());
        return RestResponse.ResponseBuilder.<ExtensionView>created(location).entity(asked).build();
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/extensions/{number: \\d{1,9}}")
    @Operation(summary = "Withdraw a request for an extension", description = "Whoever asked takes the request back while nobody has decided; it stays in the list as withdrawn, and another one can be made.")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<FollowUpView> withdraw(String key, @Parameter(description = NUMBER, example = "1") int number,
            @RestHeader("If-Match") String ifMatch, @RestQuery @Parameter(description = Reason.IN_QUERY_OR_BODY) String reason,
            @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReasonRequest.class))) byte[] body) {
        return change.make(key, ifMatch, change.happening("withdraw-extension", reasons.given(reason, body)),
                (followUp, happening) -> extending.withdraw(followUp, number, happening));
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/extensions/{number: \\d{1,9}}/decision")
    @Operation(summary = "Decide on an extension", description = "The team's lead or manager approves it, which moves the due date, or refuses it. Only the lead decides on a request of their own; in a team without a lead anybody but the requester decides. originalDueOn never changes.")
    public RestResponse<FollowUpView> decide(String key, @Parameter(description = NUMBER, example = "1") int number,
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull DecisionRequest request) {
        Happening happening = change.happening(action(request.decision()), request.reason());
        return change.make(key, ifMatch, happening, (followUp, _) -> extending.decide(followUp, number, request.decision(),
                happening));
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/due-date")
    @Operation(summary = "Move the due date", description = "The team's lead moves the due date, not before today in the team's zone, without asking; in a team without a lead anybody does. It is recorded as an extension they approved. Others request an extension.")
    public RestResponse<FollowUpView> edit(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull DueDateRequest request) {
        return change.make(key, ifMatch, change.happening("move-due-date", request.reason()),
                (followUp, happening) -> extending.edit(followUp, request.dueOn(), happening));
    }

    private static String action(Decision decision) {
        return switch (decision) {
            case APPROVED -> "approve-extension";
            case REFUSED -> "refuse-extension";
        };
    }
}

package io.followthrough.followup.state;

import java.time.Instant;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.OptionalBody;
import io.followthrough.followup.Action;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.Completion;
import io.followthrough.followup.FollowUpView;
import io.followthrough.followup.Tracking;
import io.followthrough.followup.state.StateRequests.CompletionRequest;
import io.followthrough.followup.state.StateRequests.ReasonRequest;
import io.followthrough.history.Happening;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/completion}: that a follow-up is finished, by somebody's word. */
@Path("/api/v1/follow-ups/{key}/completion")
@Tag(name = "Follow-ups")
@Transactional
public class CompletionResource {

    private final Tracking tracking;
    private final OptionalBody optionalBody;
    private final Reason reasons;
    private final AnsweredChange change;

    CompletionResource(Tracking tracking, OptionalBody optionalBody, Reason reasons, AnsweredChange change) {
        this.tracking = tracking;
        this.optionalBody = optionalBody;
        this.reasons = reasons;
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Complete a follow-up", description = "It becomes done, or in_review when its policy asks for somebody else's verification. Done late stays visible as late.")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<FollowUpView> complete(String key, @RestHeader("If-Match") String ifMatch,
            @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CompletionRequest.class))) byte[] body) {
        CompletionRequest given = optionalBody.read(body, CompletionRequest.class).orElse(CompletionRequest.NOTHING_SAID);
        return change.make(key, ifMatch, change.happening(Action.COMPLETE), (followUp, happening) -> followUp.progress()
                .complete(completion(given, happening), tracking.policyOf(followUp)));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Reopen a completed follow-up", description = "It becomes open again, with its old due date.")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<FollowUpView> uncomplete(String key, @RestHeader("If-Match") String ifMatch,
            @RestQuery @Parameter(description = Reason.IN_QUERY_OR_BODY) String reason,
            @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReasonRequest.class))) byte[] body) {
        String given = Reason.required(reasons.given(reason, body), Reason.QUERY);
        return change.make(key, ifMatch, change.happening(Action.REOPEN.word(), given),
                (followUp, _) -> followUp.progress().reopen());
    }

    private static Completion completion(CompletionRequest request, Happening happening) {
        Instant now = happening.at();
        if (request.at() != null && request.at().isAfter(now)) {
            throw ProblemException.invalid("/at", "must not be in the future");
        }
        return new Completion(request.evidence(), happening.actor(), request.at() == null ? now : request.at());
    }
}

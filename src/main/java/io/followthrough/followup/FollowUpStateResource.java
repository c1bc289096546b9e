package io.followthrough.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Actor;
import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.OptionalBody;
import io.followthrough.followup.StateRequests.CompletionRequest;
import io.followthrough.followup.StateRequests.Outcome;
import io.followthrough.followup.StateRequests.OwnerRequest;
import io.followthrough.followup.StateRequests.ReasonRequest;
import io.followthrough.followup.StateRequests.VerificationRequest;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
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

/** The state changes of a follow-up, each a resource: PUT makes it so, DELETE undoes it. */
@Path("/api/v1/follow-ups/{key}")
@Tag(name = "Follow-ups")
@Transactional
public class FollowUpStateResource {

    private static final String REASON = "Why; may also be sent as {\"reason\": …} in the body.";

    private final Tracking tracking;
    private final People people;
    private final BlockingFollowUps blocking;
    private final DismissingFollowUps dismissing;
    private final OptionalBody optionalBody;
    private final CurrentCaller current;
    private final Clock clock;

    FollowUpStateResource(Tracking tracking, People people, BlockingFollowUps blocking, DismissingFollowUps dismissing,
            OptionalBody optionalBody, CurrentCaller current,
            Clock clock) {
        this.tracking = tracking;
        this.people = people;
        this.blocking = blocking;
        this.dismissing = dismissing;
        this.optionalBody = optionalBody;
        this.current = current;
        this.clock = clock;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/acceptance")
    @Operation(summary = "Accept a proposed follow-up", description = "A proposed follow-up becomes open; an open one stays as it is.")
    public RestResponse<FollowUpView> accept(String key, @RestHeader("If-Match") String ifMatch) {
        return change(key, ifMatch, Action.ACCEPT, null, (f, now) -> f.progress().accept());
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/owner")
    @Operation(summary = "Give a follow-up an owner", description = "Makes one active person accountable; whoever owned it before no longer is.")
    public RestResponse<FollowUpView> assign(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull OwnerRequest request) {
        return change(key, ifMatch, "assign", null, (f, now) -> f.assign(people.active(request.owner(), "/owner"), now));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/owner")
    @Operation(summary = "Take the owner off a follow-up", description = "Nobody owns it any more; it shows up as unassigned to the team's lead.")
    public RestResponse<FollowUpView> unassign(String key, @RestHeader("If-Match") String ifMatch) {
        return change(key, ifMatch, "unassign", null, (f, now) -> f.unassign());
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/progress")
    @Operation(summary = "Start a follow-up", description = "Work has begun: open becomes in_progress.")
    public RestResponse<FollowUpView> start(String key, @RestHeader("If-Match") String ifMatch) {
        return change(key, ifMatch, Action.START, null, (f, now) -> f.progress().start(now));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/progress")
    @Operation(summary = "Stop working on a follow-up", description = "in_progress becomes open again.")
    public RestResponse<FollowUpView> stop(String key, @RestHeader("If-Match") String ifMatch) {
        return change(key, ifMatch, Action.STOP, null, (f, now) -> f.progress().stop());
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/block")
    @Operation(summary = "Block a follow-up", description = "Says what it waits for, and which other follow-up if it is one; follow-ups never wait for each other in a circle. A blocked follow-up is still reminded of.")
    public RestResponse<FollowUpView> block(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull BlockRequest request) {
        if (request.blockedBy() == null) {
            return change(key, ifMatch, Action.BLOCK, request.reason(), (f, now) -> f.progress().block(request.reason()));
        }
        blocking.holdChains();
        return change(key, ifMatch, Action.BLOCK, request.reason(),
                (f, now) -> blocking.block(f, request.reason(), request.blockedBy()));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/block")
    @Operation(summary = "Unblock a follow-up", description = "Work goes on: blocked becomes in_progress.")
    public RestResponse<FollowUpView> unblock(String key, @RestHeader("If-Match") String ifMatch) {
        return change(key, ifMatch, Action.UNBLOCK, null, (f, now) -> f.progress().unblock(now));
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/completion")
    @Operation(summary = "Complete a follow-up", description = "It becomes done, or in_review when its policy asks for somebody else's verification. Done late stays visible as late.")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<FollowUpView> complete(String key, @RestHeader("If-Match") String ifMatch,
            @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CompletionRequest.class))) byte[] body) {
        CompletionRequest given = optionalBody.read(body, CompletionRequest.class).orElse(CompletionRequest.NOTHING_SAID);
        return change(key, ifMatch, Action.COMPLETE, null, (f, now) -> f.progress()
                .complete(new Completion(given.evidence(), current.actor(), finishedAt(given, now)), tracking.policyOf(f)));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/completion")
    @Operation(summary = "Reopen a completed follow-up", description = "It becomes open again, with its old due date.")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<FollowUpView> uncomplete(String key, @RestHeader("If-Match") String ifMatch,
            @RestQuery @Parameter(description = REASON) String reason,
            @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReasonRequest.class))) byte[] body) {
        return reopen(key, ifMatch, reason, body);
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/verification")
    @Operation(summary = "Verify a completed follow-up", description = "Somebody other than whoever completed it confirms that it is really done, or returns it with a reason.")
    public RestResponse<FollowUpView> verify(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull VerificationRequest request) {
        String verifier = current.actor().name();
        if (request.outcome() == Outcome.CONFIRMED) {
            return change(key, ifMatch, Action.VERIFY, request.reason(), (f, now) -> f.progress().verify(verifier));
        }
        return change(key, ifMatch, Action.RETURN, required(request.reason(), "/reason"),
                (f, now) -> f.progress().giveBack(verifier));
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/dismissal")
    @Operation(summary = "Dismiss a follow-up", description = "It will not be done, for a reason; a proposed one is rejected in the same way. In a team with a lead, when neither lead nor manager says so, it is only asked for: the status stays, dismissalRequested tells who asked, and the lead decides.")
    public RestResponse<FollowUpView> dismiss(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        Actor actor = current.actor();
        return change(key, ifMatch, dismissing.deed(key, actor), request.reason(), (f, now) -> DismissingFollowUps
                .dismiss(f, Happening.of(Action.DISMISS.word(), actor, now).because(request.reason())));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/dismissal")
    @Operation(summary = "Reopen a dismissed follow-up", description = "It becomes open again, with its old due date.")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<FollowUpView> undismiss(String key, @RestHeader("If-Match") String ifMatch,
            @RestQuery @Parameter(description = REASON) String reason,
            @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReasonRequest.class))) byte[] body) {
        return reopen(key, ifMatch, reason, body);
    }

    private RestResponse<FollowUpView> reopen(String key, String ifMatch, String reason, byte[] body) {
        String given = reason != null
                ? reason
                : optionalBody.read(body, ReasonRequest.class).map(ReasonRequest::reason).orElse(null);
        required(given, "?reason");
        return change(key, ifMatch, Action.REOPEN, given, (f, now) -> f.progress().reopen());
    }

    private RestResponse<FollowUpView> change(String key, String ifMatch, Action action, String reason, Step step) {
        return change(key, ifMatch, action.word(), reason, step);
    }

    private RestResponse<FollowUpView> change(String key, String ifMatch, String action, String reason, Step step) {
        Instant now = clock.instant();
        Consumer<FollowUp> change = followUp -> step.take(followUp, now);
        Happening happening = Happening.of(action, current.actor(), now).because(reason);
        return FollowUpResource.answer(tracking.change(key, ifMatch, happening, change), now);
    }

    private static Instant finishedAt(CompletionRequest request, Instant now) {
        if (request.at() != null && request.at().isAfter(now)) {
            throw ProblemException.invalid("/at", "must not be in the future");
        }
        return request.at() == null ? now : request.at();
    }

    static String required(String reason, String pointer) {
        if (reason == null || reason.isBlank() || reason.length() > 4000) {
            throw ProblemException.invalid(pointer, "must say why, in at most 4000 characters");
        }
        return reason;
    }

    private interface Step {

        void take(FollowUp followUp, Instant now);
    }
}

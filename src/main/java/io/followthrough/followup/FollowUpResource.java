package io.followthrough.followup;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.MergePatch;
import io.followthrough.api.Version;
import io.followthrough.followup.advice.Advice;
import io.followthrough.followup.advice.Advising;
import io.followthrough.history.Happening;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/follow-ups}: reading, creating and editing; what changes a state is a resource of its own. */
@Path("/api/v1/follow-ups")
@Tag(name = "Follow-ups")
@Transactional
@Idempotent
public class FollowUpResource {

    private final FollowUps followUps;
    private final CreatingFollowUps creating;
    private final Tracking tracking;
    private final Advising advising;
    private final FollowUpViews views;
    private final AnsweredChange answering;
    private final MergePatch mergePatch;
    private final CurrentCaller current;
    private final Clock clock;

    FollowUpResource(FollowUps followUps, CreatingFollowUps creating, Tracking tracking, Advising advising, FollowUpViews views,
            AnsweredChange answering,
            MergePatch mergePatch, CurrentCaller current, Clock clock) {
        this.followUps = followUps;
        this.creating = creating;
        this.tracking = tracking;
        this.advising = advising;
        this.views = views;
        this.answering = answering;
        this.mergePatch = mergePatch;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{key}")
    @Operation(summary = "Read a follow-up", description = "One follow-up by key, such as FU-128; the ETag names its version.")
    public RestResponse<FollowUpView> read(String key) {
        return answering.answer(followUps.withKey(key), clock.instant());
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Create a follow-up", description = "Creates a follow-up; only the title is needed. The due date comes from the policy unless given. The answer advises, without ever refusing, on its wording and on open follow-ups of the same team that say nearly the same.")
    public RestResponse<FollowUpView> create(@Valid @NotNull FollowUpRequest request) {
        Instant now = clock.instant();
        FollowUp created = creating.create(request, current.actor(), now);
        List<Advice> advice = advising.on(List.of(created.title()), created.team(), List.of(created.id())).getFirst();
        return RestResponse.ResponseBuilder.<FollowUpView>created(URI.create("/api/v1/follow-ups/" + created.key()))
                .entity(views.of(created, now, advice)).tag(AnsweredChange.tag(created, now))
                .build();
    }

    @PATCH
    @Allowed(Permission.CHANGE)
    @Path("/{key}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Edit a follow-up", description = "JSON Merge Patch (RFC 7396) of title, description, nature, type, priority, labels and links. Needs If-Match. State, owner and due date have resources of their own. The answer advises on the wording.")
    public RestResponse<FollowUpView> patch(String key,
            @RestHeader("If-Match") @Parameter(description = "The ETag of the version you read.", example = "\"0\"") String ifMatch,
            @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = FollowUpDetails.class), example = "{\"priority\": \"P1\"}")) JsonNode patch) {
        Version.require(ifMatch);
        Instant now = clock.instant();
        FollowUp edited = tracking.change(key, ifMatch, Happening.of("edit", current.actor(), now),
                followUp -> followUp.change(mergePatch.apply(followUp.details(), patch)));
        return RestResponse.ResponseBuilder.ok(views.of(edited, now, Advice.onWording(edited.title())))
                .tag(Version.tag(edited.version())).build();
    }
}

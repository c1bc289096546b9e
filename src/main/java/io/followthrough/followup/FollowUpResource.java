package io.followthrough.followup;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.AnswerFormat;
import io.followthrough.api.Cursor;
import io.followthrough.api.MergePatch;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.api.QueryValue;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import io.followthrough.history.History;
import io.followthrough.history.HistoryLine;
import io.followthrough.history.Subject;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/follow-ups}: listing, reading, creating and editing; {@link FollowUpStateResource} changes states. */
@Path("/api/v1/follow-ups")
@Tag(name = "Follow-ups")
@Transactional
@Idempotent
public class FollowUpResource {

    private final FollowUps followUps;
    private final CreatingFollowUps creating;
    private final FollowUpExport export;
    private final Tracking tracking;
    private final Advising advising;
    private final History history;
    private final MergePatch mergePatch;
    private final CurrentCaller current;
    private final Clock clock;

    FollowUpResource(FollowUps followUps, CreatingFollowUps creating, FollowUpExport export, Tracking tracking,
            Advising advising, History history,
            MergePatch mergePatch,
            CurrentCaller current, Clock clock) {
        this.followUps = followUps;
        this.creating = creating;
        this.export = export;
        this.tracking = tracking;
        this.advising = advising;
        this.history = history;
        this.mergePatch = mergePatch;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Produces({MediaType.APPLICATION_JSON, AnswerFormat.CSV_TYPE})
    @Operation(summary = "List follow-ups", description = "A page at a time, narrowed by any of the filters; several values of one filter are alternatives, several filters must all hold. As CSV all of them at once, streamed.")
    @APIResponse(responseCode = "200", description = "The page with the next cursor; as CSV one line a follow-up, from the cursor on and without a limit.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FollowUpPage.class)),
            @Content(mediaType = AnswerFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))})
    public Response list(@BeanParam FollowUpFilter filter,
            @RestQuery @DefaultValue("-key") @Parameter(description = "The order: -key (newest first), key, dueOn, updatedAt or -updatedAt.", example = "dueOn") String sort,
            @BeanParam Paging paging,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers, UriInfo uri) {
        Instant now = clock.instant();
        FollowUpSort order = QueryValue.word(FollowUpSort.class, "sort", sort);
        Cursor after = paging.after(order.word()).orElse(null);
        if (AnswerFormat.asked(format, headers) == AnswerFormat.CSV) {
            return AnswerFormat.CSV.answered("follow-ups", export.of(filter, order, after, now));
        }
        Page<FollowUp> page = followUps.page(filter, order, after, paging.limit(), now);
        return Response.fromResponse(Paging.answer(page.map(followUp -> FollowUpView.from(followUp, now)), uri).toResponse())
                .type(MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    /** Names the page for the description of the API. */
    private interface FollowUpPage {

        List<FollowUpView> getItems();

        String getNextCursor();
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{key}")
    @Operation(summary = "Read a follow-up", description = "One follow-up by key, such as FU-128; the ETag names its version.")
    public RestResponse<FollowUpView> read(String key) {
        return answer(followUps.withKey(key), clock.instant());
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{key}/history")
    @Operation(summary = "Read the history of a follow-up", description = "Every change, oldest first: who, when, what and why.")
    public List<HistoryLine> history(String key) {
        return history.of(Subject.FOLLOW_UP, followUps.withKey(key).id());
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Create a follow-up", description = "Creates a follow-up; only the title is needed. The due date comes from the policy unless given. The answer advises, without ever refusing, on its wording and on open follow-ups of the same team that say nearly the same.")
    public RestResponse<FollowUpView> create(@Valid @NotNull FollowUpRequest request) {
        Instant now = clock.instant();
        FollowUp created = creating.create(request, current.actor(), now);
        return RestResponse.ResponseBuilder.<FollowUpView>created(URI.create("/api/v1/follow-ups/" + created.key()))
                .entity(FollowUpView.from(created, now, advising.onCreated(created))).tag(tag(created, now)).build();
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
        return RestResponse.ResponseBuilder.ok(FollowUpView.from(edited, now, Advice.onWording(edited.title())))
                .tag(Version.tag(edited.version())).build();
    }

    static RestResponse<FollowUpView> answer(FollowUp followUp, Instant now) {
        return RestResponse.ResponseBuilder.ok(FollowUpView.from(followUp, now)).tag(tag(followUp, now)).build();
    }

    /** The days overdue are shown, and grow without a change. */
    private static EntityTag tag(FollowUp followUp, Instant now) {
        return Version.tag(followUp.version(), followUp.daysOverdue(now));
    }
}

package io.followthrough.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.AnswerFormat;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.api.QueryValue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code GET /api/v1/follow-ups}: the list, as pages of JSON or as CSV. */
@Path("/api/v1/follow-ups")
@Tag(name = "Follow-ups")
@Transactional
public class FollowUpListResource {

    private final FollowUps followUps;
    private final FollowUpViews views;
    private final FollowUpExport export;
    private final Clock clock;

    FollowUpListResource(FollowUps followUps, FollowUpViews views, FollowUpExport export, Clock clock) {
        this.followUps = followUps;
        this.views = views;
        this.export = export;
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
            @RestQuery @DefaultValue("-key") @Parameter(description = "The order: -key (newest first), key, dueOn, updatedAt, -updatedAt or urgency (what is left to be done first, then by due date and priority).", example = "dueOn") String sort,
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
        return Response.fromResponse(Paging.answer(page.with(views.of(page.items(), now)), uri).toResponse())
                .type(MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    /** Names the page for the description of the API. */
    private interface FollowUpPage {

        List<FollowUpView> getItems();

        String getNextCursor();
    }
}

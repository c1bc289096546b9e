package io.followthrough.intake;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.QueryValue;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code POST /api/v1/postmortems}. */
@Path("/api/v1/postmortems")
@Tag(name = "Postmortems")
@Transactional
@Idempotent
public class IntakeResource {

    /** Both methods are one operation in the description of the API, told apart by the content type. */
    private static final String SUMMARY = "Import or create a postmortem";
    private static final String DESCRIPTION = """
            text/markdown: reads a written postmortem (UTF-8, at most 1 MiB) and tracks its follow-ups. 201 with what was created; \
            200 with the same keys when this document was imported before; 200 with what was added for a later version of it. \
            What is uncertain comes back as warnings with line numbers. application/json: creates a draft with its incidents and \
            follow-ups; only the title is needed.""";

    private static final String EXAMPLE = """
            # Checkout outage of 2 March

            **Duration:** 2 March 2026, 10:00 - 11:30 UTC

            ## Root cause
            A connection pool without a limit.

            ## Action items
            - [ ] Limit the pool to 50 connections (P1, due 2026-03-20)
            """;

    private final ReadingDocuments reading;
    private final DraftFromRequest drafting;
    private final TakingIn takingIn;
    private final Teams teams;
    private final CurrentCaller current;
    private final Clock clock;

    IntakeResource(ReadingDocuments reading, DraftFromRequest drafting, TakingIn takingIn, Teams teams, CurrentCaller current,
            Clock clock) {
        this.reading = reading;
        this.drafting = drafting;
        this.takingIn = takingIn;
        this.teams = teams;
        this.current = current;
        this.clock = clock;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Consumes({"text/markdown", "text/x-markdown", MediaType.TEXT_PLAIN})
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public RestResponse<IntakeAnswer> read(
            @RequestBody(content = @Content(mediaType = "text/markdown", schema = @Schema(implementation = String.class), example = EXAMPLE)) byte[] body,
            @RestQuery @Parameter(description = "The slug of the team that owns the incident; the default team unless given.", example = "payments") String team,
            @RestQuery @Parameter(description = "The date of the incident, for a document that states none; today unless given.", example = "2026-03-02") String date,
            @RestQuery @Parameter(description = "The zone of times that state none; the team's zone unless given.", example = "Europe/Berlin") String zone,
            @RestQuery @Parameter(description = "Only the team and admins may know of its incidents and of what hangs on them.", example = "true") String restricted,
            @RestQuery @Parameter(description = "Gives the same answer and stores nothing.", example = "true") String dryRun) {
        boolean rehearsal = Boolean.TRUE.equals(QueryValue.flag("dryRun", dryRun));
        var hints = new ReadingDocuments.Hints(team, QueryValue.date("date", date), QueryValue.zone("zone", zone), rehearsal,
                Boolean.TRUE.equals(QueryValue.flag("restricted", restricted)));
        return answer(reading.read(MarkdownBody.text(body), hints, current.actor(), clock.instant()), rehearsal);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public RestResponse<IntakeAnswer> create(@Valid @NotNull PostmortemRequest request,
            @RestQuery @Parameter(description = "The slug of the team, when the body names none.", example = "payments") String team,
            @RestQuery String date, @RestQuery String zone, @RestQuery String restricted,
            @RestQuery @Parameter(description = "Gives the same answer and stores nothing.", example = "true") String dryRun) {
        Instant now = clock.instant();
        boolean rehearsal = Boolean.TRUE.equals(QueryValue.flag("dryRun", dryRun));
        refuseHint("date", date);
        refuseHint("zone", zone);
        refuseHint("restricted", restricted);
        String slug = Optional.ofNullable(request.team()).or(() -> Optional.ofNullable(team)).orElse(null);
        Team answering = slug == null ? teams.forWhatNamesNone() : teams.named(slug, "/team");
        return answer(takingIn.takeIn(drafting.draft(request), answering,
                Happening.of("create", current.actor(), now), new ArrayList<>(), rehearsal), rehearsal);
    }

    private static void refuseHint(String name, String value) {
        if (value != null) {
            throw ProblemException.invalid("?" + name, "is for a written postmortem; JSON says it of each incident");
        }
    }

    private static RestResponse<IntakeAnswer> answer(IntakeAnswer answer, boolean rehearsal) {
        if (rehearsal) {
            return RestResponse.ok(answer);
        }
        URI location = URI.create("/api/v1/postmortems/" + answer.postmortem().key());
        boolean created = answer.outcome() == IntakeAnswer.Outcome.CREATED;
        return RestResponse.ResponseBuilder
                .<IntakeAnswer>create(created ? RestResponse.Status.CREATED : RestResponse.Status.OK).location(location)
                .entity(answer).tag(Version.tag(answer.postmortem().version())).build();
    }
}

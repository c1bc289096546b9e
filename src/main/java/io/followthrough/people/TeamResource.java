package io.followthrough.people;

import java.time.Clock;
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
import io.followthrough.api.VersionedAnswer;
import io.followthrough.audit.Audited;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/teams}. */
@Path("/api/v1/teams")
@Tag(name = "People and teams")
@Transactional
@Idempotent
@Audited
public class TeamResource {

    private final Teams teams;
    private final EnrollingPeople enrolling;
    private final EditingPeople editing;
    private final MergePatch mergePatch;
    private final CurrentCaller current;
    private final Clock clock;

    TeamResource(Teams teams, EnrollingPeople enrolling, EditingPeople editing, MergePatch mergePatch, CurrentCaller current,
            Clock clock) {
        this.teams = teams;
        this.enrolling = enrolling;
        this.editing = editing;
        this.mergePatch = mergePatch;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List the teams", description = "All teams by slug, with lead, zone and working days.")
    public List<TeamView> list() {
        return teams.bySlug().stream().map(TeamView::from).toList();
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{slug}")
    @Operation(summary = "Read a team", description = "One team with lead, zone and working days.")
    public RestResponse<TeamView> read(String slug) {
        return answer(teams.known(slug));
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Operation(summary = "Add a team", description = "Adds a team. Only the slug is needed: the zone is then UTC and Monday to Friday are working days.")
    public RestResponse<TeamView> add(@Valid @NotNull TeamRequest request) {
        Team added = enrolling.team(request, current.actor(), clock.instant());
        return VersionedAnswer.created("teams/" + added.slug(), TeamView.from(added), added.version());
    }

    @PATCH
    @Allowed(Permission.DECIDE)
    @Path("/{slug}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change a team", description = "JSON Merge Patch (RFC 7396) of name, zone, lead, manager, workingDays and holidays. Needs If-Match. For the team's lead and for admins; lead and manager are for admins only.")
    public RestResponse<TeamView> patch(String slug,
            @RestHeader("If-Match") @Parameter(description = "The ETag of the version you read.", example = "\"0\"") String ifMatch,
            @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = TeamRequest.class), example = "{\"zone\": \"Europe/Madrid\"}")) JsonNode patch) {
        return answer(editing.team(slug, ifMatch, present -> mergePatch.apply(present, patch), clock.instant()));
    }

    private static RestResponse<TeamView> answer(Team team) {
        return VersionedAnswer.ok(TeamView.from(team), team.version());
    }
}

package io.followthrough.people;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/teams}. */
@Path("/api/v1/teams")
@Tag(name = "People and teams")
public class TeamResource {

    private final Teams teams;
    private final AddingPeople adding;
    private final Clock clock;

    TeamResource(Teams teams, AddingPeople adding, Clock clock) {
        this.teams = teams;
        this.adding = adding;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List the teams", description = "All teams by slug, with lead, zone and working days.")
    public List<TeamView> list() {
        return teams.bySlug().stream().map(TeamView::from).toList();
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "Read a team", description = "One team with lead, zone and working days.")
    public TeamView read(String slug) {
        return teams.withSlug(slug).map(TeamView::from).orElseThrow(() -> ProblemException.notFound("team " + slug));
    }

    @POST
    @Operation(summary = "Add a team", description = "Adds a team. Only the slug is needed: the zone is then UTC and Monday to Friday are working days.")
    public RestResponse<TeamView> add(@Valid @NotNull TeamRequest request) {
        TeamView added = TeamView.from(adding.team(request, clock.instant()));
        return RestResponse.ResponseBuilder.<TeamView>created(URI.create("/api/v1/teams/" + added.slug())).entity(added)
                .build();
    }
}

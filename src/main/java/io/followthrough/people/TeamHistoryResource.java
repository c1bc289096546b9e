package io.followthrough.people;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.history.HistoryLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/teams/{slug}/history}. */
@Path("/api/v1/teams/{slug}/history")
@Tag(name = "People and teams")
@Transactional
public class TeamHistoryResource {

    private final Teams teams;
    private final PeopleHistory history;

    TeamHistoryResource(Teams teams, PeopleHistory history) {
        this.teams = teams;
        this.history = history;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the history of a team", description = "Every change of the team, its holidays and its members, oldest first: who, when, what and why.")
    public List<HistoryLine> read(String slug) {
        return history.of(teams.known(slug));
    }
}

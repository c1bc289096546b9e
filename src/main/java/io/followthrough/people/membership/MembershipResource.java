package io.followthrough.people.membership;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.history.Happening;
import io.followthrough.people.Teams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** {@code /api/v1/teams/{slug}/members}. */
@Path("/api/v1/teams/{slug}/members")
@Tag(name = "People and teams")
@Transactional
public class MembershipResource {

    private final Teams teams;
    private final Memberships memberships;
    private final ChangingMembers changing;
    private final CurrentCaller current;
    private final Clock clock;

    MembershipResource(Teams teams, Memberships memberships, ChangingMembers changing, CurrentCaller current,
            Clock clock) {
        this.teams = teams;
        this.memberships = memberships;
        this.changing = changing;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List the members of a team", description = "Everybody active who belongs to it, by e-mail address: its lead and manager, those who are at home in it, and those who were added; each with what they may do there.")
    public List<MemberView> list(String slug) {
        return memberships.of(teams.known(slug));
    }

    @PUT
    @Allowed(Permission.DECIDE)
    @Path("/{email}")
    @Operation(summary = "Add a member to a team", description = "Gives an active person a role in the team: viewer, member or lead. Members of a team see what is restricted to it. Its lead decides; only an admin gives and takes the role lead. If-Match names the team's version.")
    public List<MemberView> put(String slug, String email, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull MemberRequest request) {
        return memberships.of(changing.put(slug, email, ifMatch, request.role(),
                Happening.of("change_member", current.actor(), clock.instant())));
    }

    @DELETE
    @Allowed(Permission.DECIDE)
    @Path("/{email}")
    @Operation(summary = "Take a member off a team", description = "Takes back the role that somebody was given. Whoever is at home in the team, leads or manages it still belongs to it. Its lead decides; only an admin takes the role lead. If-Match names the team's version.")
    public List<MemberView> remove(String slug, String email, @RestHeader("If-Match") String ifMatch) {
        return memberships.of(changing.remove(slug, email, ifMatch,
                Happening.of("remove_member", current.actor(), clock.instant())));
    }
}

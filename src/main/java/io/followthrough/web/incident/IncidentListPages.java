package io.followthrough.web.incident;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.Permission;
import io.followthrough.api.Page;
import io.followthrough.incident.IncidentView;
import io.followthrough.incident.Incidents;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /incidents}: the list. */
@Path("/incidents")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class IncidentListPages {

    private static final int LINES = 50;

    private final Incidents incidents;
    private final Teams teams;
    private final Authorization authorization;

    IncidentListPages(Incidents incidents, Teams teams, Authorization authorization) {
        this.incidents = incidents;
        this.teams = teams;
        this.authorization = authorization;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list(UriInfo uri) {
        Wishes wishes = Wishes.of(uri, "team");
        Page<IncidentView> page = incidents
                .newest(wishes.asked().get("team"), Wishes.after(uri, Incidents.NEWEST_FIRST), LINES)
                .map(incident -> IncidentView.from(incident, authorization.visibility()));
        List<Offer> slugs = Offer.of(teams.bySlug().stream().map(Team::slug).toList());
        return new IncidentListPage(page.items(), wishes, slugs, wishes.next(page.nextCursor()));
    }
}

package io.followthrough.web.incident;

import java.time.Clock;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.Permission;
import io.followthrough.followup.FollowUpFilter;
import io.followthrough.history.Subject;
import io.followthrough.incident.Incident;
import io.followthrough.incident.IncidentView;
import io.followthrough.incident.Incidents;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.web.page.FollowUpLines;
import io.followthrough.web.page.Link;
import io.followthrough.web.story.Stories;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /incidents}: the pages about incidents. */
@Path("/incidents")
@Produces(MediaType.TEXT_HTML)
public class IncidentPages {

    private final Incidents incidents;
    private final Postmortems postmortems;
    private final FollowUpLines lines;
    private final Stories stories;
    private final Authorization authorization;
    private final Clock clock;

    IncidentPages(Incidents incidents, Postmortems postmortems, FollowUpLines lines, Stories stories,
            Authorization authorization, Clock clock) {
        this.authorization = authorization;
        this.incidents = incidents;
        this.postmortems = postmortems;
        this.lines = lines;
        this.stories = stories;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{key}")
    @Operation(hidden = true)
    public TemplateInstance read(String key) {
        Incident incident = incidents.withKey(key);
        List<Link> reviews = postmortems
                .list("select p from Postmortem p join p.incidents i where i = ?1 order by p.id", incident)
                .stream().filter(authorization.visibility()::shows).map(Link::to).toList();
        return new IncidentPage(IncidentView.from(incident, authorization.visibility()), reviews,
                lines.all(FollowUpFilter.ofIncident(incident.key()), clock.instant()),
                stories.of(Subject.INCIDENT, incident.id()));
    }
}

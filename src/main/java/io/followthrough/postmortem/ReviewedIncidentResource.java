package io.followthrough.postmortem;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.history.Happening;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/postmortems/{key}/incidents}. */
@Path("/api/v1/postmortems/{key}/incidents/{incidentKey}")
@Tag(name = "Postmortems")
@Transactional
public class ReviewedIncidentResource {

    private final ReviewingIncidents reviewing;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final Clock clock;

    ReviewedIncidentResource(ReviewingIncidents reviewing, Authorization authorization, CurrentCaller current,
            Clock clock) {
        this.authorization = authorization;
        this.reviewing = reviewing;
        this.current = current;
        this.clock = clock;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Add an incident to a postmortem", description = "The postmortem reviews one more incident; one it reviews already changes nothing. Its follow-ups serve what they served before.")
    public RestResponse<PostmortemView> add(String key, String incidentKey, @RestHeader("If-Match") String ifMatch) {
        return PostmortemResource.answer(
                reviewing.add(key, ifMatch, incidentKey, Happening.of("link", current.actor(), clock.instant())),
                authorization.visibility());
    }
}

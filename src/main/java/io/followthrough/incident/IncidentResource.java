package io.followthrough.incident;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.access.Visibility;
import io.followthrough.api.MergePatch;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.api.Version;
import io.followthrough.api.VersionedAnswer;
import io.followthrough.history.Happening;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/incidents}. */
@Path("/api/v1/incidents")
@Tag(name = "Incidents")
@Transactional
@Idempotent
public class IncidentResource {

    private final Incidents incidents;
    private final HandlingIncidents handling;
    private final MergePatch mergePatch;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final Clock clock;

    IncidentResource(Incidents incidents, HandlingIncidents handling, MergePatch mergePatch,
            Authorization authorization, CurrentCaller current,
            Clock clock) {
        this.incidents = incidents;
        this.handling = handling;
        this.mergePatch = mergePatch;
        this.authorization = authorization;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List incidents", description = "Newest first, a page at a time.")
    public RestResponse<Page<IncidentView>> list(
            @RestQuery @Parameter(description = "Only those of the team with this slug.", example = "payments") String team,
            @jakarta.ws.rs.BeanParam Paging paging, UriInfo uri) {
        Visibility visible = authorization.visibility();
        Page<Incident> page = incidents.newest(team, paging.after(Incidents.NEWEST_FIRST).orElse(null), paging.limit());
        return Paging.answer(page.map(incident -> IncidentView.from(incident, visible)), uri);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{key}")
    @Operation(summary = "Read an incident", description = "One incident by key, such as INC-42; the ETag names its version.")
    public RestResponse<IncidentView> read(String key) {
        return answer(incidents.withKey(key));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Create an incident", description = "Creates an incident; only the title is needed.")
    public RestResponse<IncidentView> create(@Valid @NotNull IncidentRequest request) {
        Incident created = handling.create(request, current.actor(), clock.instant());
        return VersionedAnswer.created("incidents/" + created.key(), IncidentView.from(created, authorization.visibility()),
                created.version());
    }

    @PATCH
    @Allowed(Permission.CHANGE)
    @Path("/{key}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change an incident", description = "JSON Merge Patch (RFC 7396) of title, severity, status, startedAt, resolvedAt, durationMinutes, impact, services, userAffecting and restricted, which is for the lead. Needs If-Match.")
    public RestResponse<IncidentView> patch(String key,
            @RestHeader("If-Match") @Parameter(description = "The ETag of the version you read.", example = "\"0\"") String ifMatch,
            @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = IncidentDetails.class), example = "{\"severity\": \"SEV1\"}")) JsonNode patch) {
        Version.require(ifMatch);
        return answer(handling.change(key, ifMatch, details -> mergePatch.apply(details, patch),
                Happening.of("edit", current.actor(), clock.instant())));
    }

    private RestResponse<IncidentView> answer(Incident incident) {
        return answer(incident, authorization.visibility());
    }

    static RestResponse<IncidentView> answer(Incident incident, Visibility visible) {
        return VersionedAnswer.ok(IncidentView.from(incident, visible), incident.version());
    }
}

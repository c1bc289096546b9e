package io.followthrough.incident;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.history.History;
import io.followthrough.history.HistoryLine;
import io.followthrough.history.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/incidents/{key}/history}. */
@Path("/api/v1/incidents/{key}/history")
@Tag(name = "Incidents")
@Transactional
public class IncidentHistoryResource {

    private final Incidents incidents;
    private final History history;

    IncidentHistoryResource(Incidents incidents, History history) {
        this.incidents = incidents;
        this.history = history;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the history of an incident", description = "Every change, oldest first: who, when, what and why.")
    public List<HistoryLine> read(String key) {
        return history.of(Subject.INCIDENT, incidents.withKey(key).id());
    }
}

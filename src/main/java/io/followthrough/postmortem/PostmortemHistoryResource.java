package io.followthrough.postmortem;

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

/** {@code /api/v1/postmortems/{key}/history}. */
@Path("/api/v1/postmortems/{key}/history")
@Tag(name = "Postmortems")
@Transactional
public class PostmortemHistoryResource {

    private final Postmortems postmortems;
    private final History history;

    PostmortemHistoryResource(Postmortems postmortems, History history) {
        this.postmortems = postmortems;
        this.history = history;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the history of a postmortem", description = "Every change, oldest first: who, when, what and why.")
    public List<HistoryLine> read(String key) {
        return history.of(Subject.POSTMORTEM, postmortems.withKey(key).id());
    }
}

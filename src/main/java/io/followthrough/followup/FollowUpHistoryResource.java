package io.followthrough.followup;

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

/** {@code /api/v1/follow-ups/{key}/history}. */
@Path("/api/v1/follow-ups/{key}/history")
@Tag(name = "Follow-ups")
@Transactional
public class FollowUpHistoryResource {

    private final FollowUps followUps;
    private final History history;

    FollowUpHistoryResource(FollowUps followUps, History history) {
        this.followUps = followUps;
        this.history = history;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the history of a follow-up", description = "Every change, oldest first: who, when, what and why.")
    public List<HistoryLine> read(String key) {
        return history.of(Subject.FOLLOW_UP, followUps.withKey(key).id());
    }
}

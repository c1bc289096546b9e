package io.followthrough.followup.state;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import io.followthrough.history.Happening;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/watchers}: who hears of a follow-up besides its owner. */
@Path("/api/v1/follow-ups/{key}/watchers/{email}")
@Tag(name = "Follow-ups")
@Transactional
public class WatcherResource {

    private static final String WATCHER = "The e-mail address of a person.";
    private static final String EXAMPLE = "ana@example.org";

    private final Watching watching;
    private final AnsweredChange change;

    WatcherResource(Watching watching, AnsweredChange change) {
        this.watching = watching;
        this.change = change;
    }

    @PUT
    @Allowed(Permission.PARTICIPATE)
    @Operation(summary = "Watch a follow-up", description = "Adds an active person to the watchers; whoever watches already goes on watching. Whoever sees the follow-up may watch it, and its team says who else does.")
    public RestResponse<FollowUpView> watch(String key, @Parameter(description = WATCHER, example = EXAMPLE) String email,
            @RestHeader("If-Match") String ifMatch) {
        Happening happening = change.happening("watch", null);
        return change.answer(watching.watch(key, ifMatch, email, happening), happening.at());
    }

    @DELETE
    @Allowed(Permission.PARTICIPATE)
    @Operation(summary = "Stop watching a follow-up", description = "Takes a person off the watchers; whoever does not watch it stays so.")
    public RestResponse<FollowUpView> unwatch(String key, @Parameter(description = WATCHER, example = EXAMPLE) String email,
            @RestHeader("If-Match") String ifMatch) {
        Happening happening = change.happening("unwatch", null);
        return change.answer(watching.unwatch(key, ifMatch, email, happening), happening.at());
    }
}

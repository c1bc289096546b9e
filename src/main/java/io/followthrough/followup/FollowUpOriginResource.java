package io.followthrough.followup;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.followup.OriginRequests.CauseReference;
import io.followthrough.followup.OriginRequests.MergeRequest;
import io.followthrough.history.Happening;
import io.followthrough.incident.Incident;
import io.followthrough.incident.Incidents;
import io.followthrough.postmortem.Cause;
import io.followthrough.postmortem.Postmortems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a follow-up comes from: the incidents it serves, the cause it removes, and others that said the same. */
@Path("/api/v1/follow-ups/{key}")
@Tag(name = "Follow-ups")
@Transactional
public class FollowUpOriginResource {

    private final Tracking tracking;
    private final Merging merging;
    private final Incidents incidents;
    private final Postmortems postmortems;
    private final CurrentCaller current;
    private final Clock clock;

    FollowUpOriginResource(Tracking tracking, Merging merging, Incidents incidents, Postmortems postmortems,
            CurrentCaller current, Clock clock) {
        this.tracking = tracking;
        this.merging = merging;
        this.incidents = incidents;
        this.postmortems = postmortems;
        this.current = current;
        this.clock = clock;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/incidents/{incidentKey}")
    @Operation(summary = "Link a follow-up to an incident", description = "It serves this incident too; one it serves already changes nothing. Policy and due date stay as they are.")
    public RestResponse<FollowUpView> link(String key, String incidentKey, @RestHeader("If-Match") String ifMatch) {
        Incident incident = incidents.withKey(incidentKey);
        return change(key, ifMatch, "link", followUp -> {
            Set<Incident> served = new HashSet<>(followUp.incidents());
            served.add(incident);
            followUp.serve(served);
        });
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/incidents/{incidentKey}")
    @Operation(summary = "Take a follow-up off an incident", description = "It no longer serves this incident; it may be left with none. One it does not serve changes nothing.")
    public RestResponse<FollowUpView> unlink(String key, String incidentKey, @RestHeader("If-Match") String ifMatch) {
        Incident incident = incidents.withKey(incidentKey);
        return change(key, ifMatch, "unlink", followUp -> {
            Set<Incident> served = new HashSet<>(followUp.incidents());
            served.remove(incident);
            followUp.serve(served);
        });
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/cause")
    @Operation(summary = "Name the cause that a follow-up removes", description = "Points at a cause of a postmortem by its id; several follow-ups, also of other postmortems, may share one.")
    public RestResponse<FollowUpView> nameCause(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull CauseReference request) {
        Cause cause = postmortems.named(request.postmortem(), "/postmortem").cause(request.cause(), "/cause");
        return change(key, ifMatch, "name_cause", followUp -> followUp.pointAt(cause));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/cause")
    @Operation(summary = "Take the cause off a follow-up", description = "It points at no cause any more.")
    public RestResponse<FollowUpView> dropCause(String key, @RestHeader("If-Match") String ifMatch) {
        return change(key, ifMatch, "drop_cause", followUp -> followUp.pointAt(null));
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/merge")
    @Operation(summary = "Merge a follow-up into another one that says the same", description = "It becomes wont_do with 'merged into FU-n' as its reason, and the other one takes over its incidents, watchers and labels. Not into itself, and not into one that is wont_do. Reopening it undoes the state, not what the other one took over.")
    public RestResponse<FollowUpView> merge(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull MergeRequest request) {
        var now = clock.instant();
        return FollowUpResource.answer(merging.merge(key, ifMatch, request.into(), current.actor(), now), now);
    }

    private RestResponse<FollowUpView> change(String key, String ifMatch, String action, Consumer<FollowUp> change) {
        var now = clock.instant();
        return FollowUpResource.answer(tracking.change(key, ifMatch, Happening.of(action, current.actor(), now), change), now);
    }
}

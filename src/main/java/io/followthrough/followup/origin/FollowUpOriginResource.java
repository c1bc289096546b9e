package io.followthrough.followup.origin;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import io.followthrough.followup.origin.OriginRequests.CauseReference;
import io.followthrough.followup.origin.OriginRequests.MergeRequest;
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

    private final Merging merging;
    private final Incidents incidents;
    private final Postmortems postmortems;
    private final AnsweredChange change;

    FollowUpOriginResource(Merging merging, Incidents incidents, Postmortems postmortems, AnsweredChange change) {
        this.merging = merging;
        this.incidents = incidents;
        this.postmortems = postmortems;
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/incidents/{incidentKey}")
    @Operation(summary = "Link a follow-up to an incident", description = "It serves this incident too; one it serves already changes nothing. Policy and due date stay as they are.")
    public RestResponse<FollowUpView> link(String key, String incidentKey, @RestHeader("If-Match") String ifMatch) {
        return changeServed(key, incidentKey, ifMatch, "link", Set::add);
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/incidents/{incidentKey}")
    @Operation(summary = "Take a follow-up off an incident", description = "It no longer serves this incident; it may be left with none. One it does not serve changes nothing.")
    public RestResponse<FollowUpView> unlink(String key, String incidentKey, @RestHeader("If-Match") String ifMatch) {
        return changeServed(key, incidentKey, ifMatch, "unlink", Set::remove);
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/cause")
    @Operation(summary = "Name the cause that a follow-up removes", description = "Points at a cause of a postmortem by its id; several follow-ups, also of other postmortems, may share one.")
    public RestResponse<FollowUpView> nameCause(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull CauseReference request) {
        Cause cause = postmortems.named(request.postmortem(), "/postmortem").cause(request.cause(), "/cause");
        return change.make(key, ifMatch, change.happening("name_cause", null), (followUp, _) -> followUp.pointAt(cause));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/cause")
    @Operation(summary = "Take the cause off a follow-up", description = "It points at no cause any more.")
    public RestResponse<FollowUpView> dropCause(String key, @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening("drop_cause", null), (followUp, _) -> followUp.pointAt(null));
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/merge")
    @Operation(summary = "Merge a follow-up into another one that says the same", description = "It becomes wont_do with 'merged into FU-n' as its reason, and the other one takes over its incidents, watchers and labels. Not into itself, and not into one that is wont_do. Reopening it undoes the state, not what the other one took over.")
    public RestResponse<FollowUpView> merge(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull MergeRequest request) {
        Happening merge = change.happening("merge", null);
        return change.answer(merging.merge(key, ifMatch, request.into(), merge.actor(), merge.at()), merge.at());
    }

    private RestResponse<FollowUpView> changeServed(String key, String incidentKey, String ifMatch, String action,
            BiConsumer<Set<Incident>, Incident> addOrRemove) {
        Incident incident = incidents.withKey(incidentKey);
        return change.make(key, ifMatch, change.happening(action, null), (followUp, _) -> {
            Set<Incident> served = new HashSet<>(followUp.incidents());
            addOrRemove.accept(served, incident);
            followUp.serve(served);
        });
    }
}

package io.followthrough.followup.duedate;

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
import io.followthrough.followup.Tracking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/snooze}: when the owner of a follow-up is left in peace. */
@Path("/api/v1/follow-ups/{key}/snooze")
@Tag(name = "Follow-ups")
@Transactional
public class SnoozeResource {

    private final Tracking tracking;
    private final AnsweredChange change;

    SnoozeResource(Tracking tracking, AnsweredChange change) {
        this.tracking = tracking;
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Snooze a follow-up", description = "Keeps it out of the overdue and due soon sections of its owner's digest until a day, which must be after today and not after the day on which its policy first escalates it. Escalation goes on. A new due date ends the snooze.")
    public RestResponse<FollowUpView> snooze(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull SnoozeRequest request) {
        return change.make(key, ifMatch, change.happening("snooze", request.reason()),
                (followUp, happening) -> Snooze.put(followUp, request.until(), tracking.policyOf(followUp),
                        followUp.team().calendar().dateOf(happening.at())));
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Operation(summary = "End the snooze of a follow-up", description = "Its owner is reminded again from the next digest on.")
    public RestResponse<FollowUpView> wake(String key, @RestHeader("If-Match") String ifMatch) {
        return change.make(key, ifMatch, change.happening("wake", null), (followUp, _) -> followUp.due().snoozeUntil(null));
    }
}

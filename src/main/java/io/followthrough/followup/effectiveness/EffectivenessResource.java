package io.followthrough.followup.effectiveness;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.AnsweredChange;
import io.followthrough.followup.FollowUpView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/effectiveness-check}: the look back at a finished follow-up. */
@Path("/api/v1/follow-ups/{key}/effectiveness-check")
@Tag(name = "Follow-ups")
@Transactional
public class EffectivenessResource {

    private final CheckingEffectiveness checking;
    private final AnsweredChange change;

    EffectivenessResource(CheckingEffectiveness checking, AnsweredChange change) {
        this.checking = checking;
        this.change = change;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Check the effectiveness of a finished follow-up", description = "Says whether what was done helped. An ineffective one is reopened, or gets a successor: a new follow-up with the same wording, incidents, postmortem, cause, team and owner, whose due date counts from now. Possible as soon as it is done; a conclusive outcome stays.")
    public RestResponse<FollowUpView> check(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull EffectivenessRequest request) {
        request.checkConsequence();
        return change.make(key, ifMatch, change.happening("check-effectiveness", request.note()),
                (followUp, happening) -> checking.check(followUp, request, happening));
    }
}

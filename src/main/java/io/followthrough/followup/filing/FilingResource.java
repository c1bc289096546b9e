package io.followthrough.followup.filing;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.FollowUps;
import io.followthrough.policy.PoliciesInForce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/follow-ups/{key}/policy}. */
@Path("/api/v1/follow-ups/{key}/policy")
@Tag(name = "Follow-ups")
@Transactional
public class FilingResource {

    private final FollowUps followUps;
    private final PoliciesInForce policies;

    FilingResource(FollowUps followUps, PoliciesInForce policies) {
        this.followUps = followUps;
        this.policies = policies;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the policy of a follow-up", description = "Which policy it is filed under and why, what that policy says, what set its due date, and which policy would hold now, with those that were passed over before it.")
    public FilingView read(String key) {
        return FilingView.of(followUps.withKey(key), policies.now());
    }
}

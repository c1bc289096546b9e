package io.followthrough.escalation;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.state.StateRequests.ReasonRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** {@code /api/v1/follow-ups/{key}/violations}: the deadlines that one follow-up has missed. */
@Path("/api/v1/follow-ups/{key}/violations")
@Tag(name = "Violations")
@Transactional
public class FollowUpViolationResource {

    private static final String NUMBER = "Counts the violations of one follow-up from 1.";

    private final FollowUps followUps;
    private final Violations violations;
    private final ExcusingViolations excusing;

    FollowUpViolationResource(FollowUps followUps, Violations violations, ExcusingViolations excusing) {
        this.followUps = followUps;
        this.violations = violations;
        this.excusing = excusing;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List the violations of a follow-up", description = "Every deadline that it has missed, oldest first: what was due when, whom that was escalated to, and whether a lead has excused it.")
    public List<ViolationView> list(String key) {
        return violations.of(followUps.withKey(key)).stream().map(ViolationView::from).toList();
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/{number: \\d{1,9}}/excuse")
    @Operation(summary = "Excuse a violation", description = "The team's lead or manager says why it is not held against anybody. It stays in the list, as excused; escalations go on. Excusing it again gives another reason.")
    public ViolationView excuse(String key, @Parameter(description = NUMBER, example = "1") int number,
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull ReasonRequest request) {
        return excusing.excuse(key, number, ifMatch, request.reason());
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/{number: \\d{1,9}}/excuse")
    @Operation(summary = "Take the excuse of a violation back", description = "It counts again.")
    public ViolationView condemn(String key, @Parameter(description = NUMBER, example = "1") int number,
            @RestHeader("If-Match") String ifMatch) {
        return excusing.takeBack(key, number, ifMatch);
    }
}

package io.followthrough.policy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/policies}. */
@Path("/api/v1/policies")
@Tag(name = "Policies")
public class PolicyResource {

    private final ReadingPolicies reading;

    PolicyResource(ReadingPolicies reading) {
        this.reading = reading;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the policies in force", description = "The rules that give follow-ups their deadlines, in order: the first one whose conditions are met holds. faults says what is wrong with a file that was changed and could not be read; until it is corrected the policies before it stay in force.")
    public PoliciesView read() {
        return reading.inForce();
    }
}

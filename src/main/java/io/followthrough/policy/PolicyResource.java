package io.followthrough.policy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/policies}. */
@Path("/api/v1/policies")
@Tag(name = "Policies")
public class PolicyResource {

    private final Policies policies;

    PolicyResource(Policies policies) {
        this.policies = policies;
    }

    @GET
    @Operation(summary = "Read the policies in force", description = "The rules that give follow-ups their deadlines, in order: the first one whose conditions are met holds.")
    public Policies read() {
        return policies;
    }
}

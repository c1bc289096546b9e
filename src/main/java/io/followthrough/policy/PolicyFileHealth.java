package io.followthrough.policy;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Shows which policies are in force and what is wrong with the file; a replica with older policies still serves. */
@Readiness
@ApplicationScoped
class PolicyFileHealth implements HealthCheck {

    private final ReloadedPolicies policies;

    PolicyFileHealth(ReloadedPolicies policies) {
        this.policies = policies;
    }

    @Override
    public HealthCheckResponse call() {
        ReloadedPolicies.State state = policies.state();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("policies").up()
                .withData("file", state.policies().source()).withData("sha256", state.policies().sha256())
                .withData("loadedAt", state.loadedAt().toString());
        if (state.isFaulty()) {
            response.withData("faults", state.faults().stream().map(Fault::toString).collect(Collectors.joining("; ")));
        }
        return response.build();
    }
}

package io.followthrough.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.followthrough.classification.Severity;
import io.followthrough.policy.PolicyConfig.OnChange;

/**
 * The policies in force as clients read them.
 *
 * @param source the name of the file
 * @param sha256 of the file that is in force, in hexadecimal digits
 * @param loadedAt since when it is, in the replica that answers
 * @param onChange whether a change is for new follow-ups only, or for open ones too
 * @param faults what is wrong with the file as it is now, which is therefore not in force; none otherwise
 * @param postmortemWithin by severity, from the resolution of an incident; none is asked of the severities that are missing
 * @param policies in order: the first one whose conditions are met holds
 */
public record PoliciesView(String source, String sha256, Instant loadedAt, OnChange onChange, List<Fault> faults,
        Map<Severity, Deadline> postmortemWithin, List<Policy> policies) {

    static PoliciesView of(ReloadedPolicies.State state, OnChange onChange) {
        Policies policies = state.policies();
        return new PoliciesView(policies.source(), policies.sha256(), state.loadedAt(), onChange, state.faults(),
                policies.postmortemWithin(), policies.policies());
    }
}

package io.followthrough.policy;

import jakarta.enterprise.context.ApplicationScoped;

/** The policies in force as everybody reads them, and which of them would hold. */
@ApplicationScoped
public class ReadingPolicies {

    private final ReloadedPolicies policies;
    private final PolicyConfig config;

    ReadingPolicies(ReloadedPolicies policies, PolicyConfig config) {
        this.policies = policies;
        this.config = config;
    }

    public PoliciesView inForce() {
        return PoliciesView.of(policies.state(), config.onChange());
    }

    /** The policy that would hold for a follow-up like this one, and why. */
    public Match matching(Situation situation) {
        return policies.now().matching(situation);
    }
}

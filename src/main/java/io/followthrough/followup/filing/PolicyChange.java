package io.followthrough.followup.filing;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.policy.Policies;

/** That the policies became others, noticed by the first replica that read them. */
@Entity
class PolicyChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "policy_change_seq")
    @SequenceGenerator(name = "policy_change_seq", sequenceName = "policy_change_seq", allocationSize = 1)
    private Long id;
    private String fingerprint;
    private String sha256;
    private String source;
    private Instant noticedAt;

    protected PolicyChange() {}

    PolicyChange(Policies policies, Instant now) {
        this.fingerprint = policies.fingerprint();
        this.sha256 = policies.sha256();
        this.source = policies.source();
        this.noticedAt = now;
    }

    boolean isTo(Policies policies) {
        return fingerprint.equals(policies.fingerprint());
    }
}

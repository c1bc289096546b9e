package io.followthrough.followup.filing;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.access.Actor;
import io.followthrough.history.Happening;
import io.followthrough.policy.Policies;

/** One run over the open follow-ups that files them again, in the order of their ids. */
@Entity
class Recomputation {

    private static final int SHORT = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recomputation_seq")
    @SequenceGenerator(name = "recomputation_seq", sequenceName = "recomputation_seq", allocationSize = 1)
    private Long id;
    private String fingerprint;
    private String sha256;
    private String source;
    private String requestedBy;
    private Instant requestedAt;
    private long reachedId;
    private int examined;
    private int changed;
    private int failed;
    @Enumerated(EnumType.STRING)
    private RecomputationStatus status;
    private Instant endedAt;

    protected Recomputation() {}

    Recomputation(Policies policies, Actor requestedBy, Instant now) {
        this.fingerprint = policies.fingerprint();
        this.sha256 = policies.sha256();
        this.source = policies.source();
        this.requestedBy = requestedBy.name();
        this.requestedAt = now;
        this.status = RecomputationStatus.RUNNING;
    }

    /** As the history of a follow-up tells it. */
    Happening happening(Refiling refiling, Instant now) {
        return Happening.of("recompute", new Actor(requestedBy), now).because("Policy " + refiling.match().policy().name()
                + " of " + source + ", sha256 " + sha256.substring(0, Math.min(SHORT, sha256.length())));
    }

    void advance(long lastId, int examinedNow, int changedNow) {
        reachedId = lastId;
        examined += examinedNow;
        changed += changedNow;
    }

    void passOver(long failedId) {
        advance(failedId, 1, 0);
        failed++;
    }

    void end(RecomputationStatus how, Instant now) {
        status = how;
        endedAt = now;
    }

    boolean isOf(Policies policies) {
        return fingerprint.equals(policies.fingerprint());
    }

    Long id() {
        return id;
    }

    long reachedId() {
        return reachedId;
    }

    RecomputationView view() {
        return new RecomputationView(id, status, source, sha256, requestedBy, requestedAt, examined, changed, failed, endedAt);
    }
}

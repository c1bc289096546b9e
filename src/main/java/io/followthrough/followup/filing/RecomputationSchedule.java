package io.followthrough.followup.filing;

import java.time.Clock;
import java.time.Instant;

import jakarta.inject.Singleton;

import io.followthrough.policy.Policies;
import io.followthrough.policy.PoliciesInForce;
import io.followthrough.policy.PolicyConfig;
import io.quarkus.scheduler.Scheduled;

/** Takes part on every replica in what changed policies ask for; the database decides who does what. */
@Singleton
class RecomputationSchedule {

    private final PoliciesInForce policies;
    private final PolicyChanges changes;
    private final Recomputing recomputing;
    private final PolicyConfig config;
    private final Clock clock;
    private volatile String noticed = "";

    RecomputationSchedule(PoliciesInForce policies, PolicyChanges changes, Recomputing recomputing, PolicyConfig config,
            Clock clock) {
        this.policies = policies;
        this.changes = changes;
        this.recomputing = recomputing;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "recomputation", every = "{followthrough.policy.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        Instant now = clock.instant();
        Policies current = policies.now();
        notice(current, now);
        boolean more = true;
        while (more && policies.now() == current) {
            more = recomputing.next(current, config.batch(), now);
        }
    }

    /** Only once: a replica that still has the policies of yesterday must not call them new again. */
    private void notice(Policies current, Instant now) {
        String fingerprint = current.fingerprint();
        if (!noticed.equals(fingerprint)) {
            changes.notice(current, now);
            noticed = fingerprint;
        }
    }
}

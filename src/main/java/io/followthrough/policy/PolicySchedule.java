package io.followthrough.policy;

import java.time.Clock;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.followthrough.metrics.Gauges;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Looks on every replica whether the policy file has changed; Kubernetes replaces a mounted file without a word. */
@Singleton
class PolicySchedule {

    static final String FAULTY = "followthrough.policies.faulty";

    private static final Logger LOG = Logger.getLogger(PolicySchedule.class);

    private final ReloadedPolicies policies;
    private final AuditedPolicies audited;
    private final MeterRegistry registry;
    private final Clock clock;

    PolicySchedule(ReloadedPolicies policies, AuditedPolicies audited, MeterRegistry registry, Clock clock) {
        this.policies = policies;
        this.audited = audited;
        this.registry = registry;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        new Gauges(registry, FAULTY, "1 while the policy file is faulty and older policies stay in force").show(policies,
                now -> now.state().isFaulty() ? 1 : 0);
        audited.begin(policies.state());
    }

    @Scheduled(identity = "policy file", every = "{followthrough.policy.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        policies.reload(clock.instant()).ifPresent(found -> {
            if (!found.isFaulty()) {
                LOG.infof("Policies in force: file=%s sha256=%s policies=%d", found.policies().source(),
                        found.policies().sha256(), found.policies().policies().size());
            }
            audited.begin(found);
        });
    }
}

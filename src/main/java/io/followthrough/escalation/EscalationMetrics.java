package io.followthrough.escalation;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

import io.followthrough.access.Visibility;
import io.followthrough.classification.Priority;
import io.followthrough.followup.FollowUp;
import io.followthrough.policy.EscalationStep.Recipient;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;

/** Counts missed deadlines and whom they reached, once that is committed; nothing is told of what is restricted. */
@Startup
@Singleton
class EscalationMetrics {

    static final String VIOLATIONS = "followthrough.violations";
    static final String ESCALATIONS = "followthrough.escalations";

    private final MeterRegistry registry;
    private final Timer runs;

    EscalationMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.runs = Timer.builder("followthrough.escalation.run").description("Runs that look for missed deadlines")
                .register(registry);
        for (DeadlineKind kind : DeadlineKind.values()) {
            for (Priority priority : Priority.values()) {
                violations(kind, priority);
                for (Recipient to : Recipient.values()) {
                    escalations(kind, priority, to);
                }
            }
        }
    }

    void run(Runnable run) {
        runs.record(run);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) ViolationRecorded recorded) {
        if (isTold(recorded.followUp())) {
            violations(recorded.kind(), recorded.followUp().details().priority()).increment();
        }
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) RungTaken taken) {
        if (isTold(taken.followUp())) {
            escalations(taken.kind(), taken.followUp().details().priority(), taken.to()).increment();
        }
    }

    private static boolean isTold(FollowUp followUp) {
        return Visibility.OF_NOTHING_RESTRICTED.shows(followUp);
    }

    private Counter violations(DeadlineKind kind, Priority priority) {
        return Counter.builder(VIOLATIONS).description("Deadlines that were found to be missed")
                .tags("kind", kind.word(), "priority", priority.word()).register(registry);
    }

    private Counter escalations(DeadlineKind kind, Priority priority, Recipient to) {
        return Counter.builder(ESCALATIONS).description("Steps of escalation that reached somebody")
                .tags("kind", kind.word(), "priority", priority.word(), "to", to.word()).register(registry);
    }
}

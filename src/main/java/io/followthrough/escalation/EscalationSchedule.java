package io.followthrough.escalation;

import java.time.Clock;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;

/** Finds missed deadlines on every replica; the database decides who looks at which. */
@Singleton
class EscalationSchedule {

    private final EscalationRun run;
    private final Clock clock;
    private final EscalationMetrics metrics;

    EscalationSchedule(EscalationRun run, Clock clock, EscalationMetrics metrics) {
        this.run = run;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Scheduled(identity = "escalations", every = "{followthrough.escalation.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        metrics.run(() -> run.run(clock.instant()));
    }
}

package io.followthrough.escalation;

import java.time.Clock;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduled;

/** Finds missed deadlines on every replica; the database decides who looks at which. */
@Singleton
class EscalationSchedule {

    private final EscalationRun run;
    private final Clock clock;
    private final Timer runs;

    EscalationSchedule(EscalationRun run, Clock clock, MeterRegistry registry) {
        this.run = run;
        this.clock = clock;
        this.runs = Timer.builder("followthrough.escalation.run").description("Runs that look for missed deadlines")
                .register(registry);
    }

    @Scheduled(identity = "escalations", every = "{followthrough.escalation.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        runs.record(() -> run.run(clock.instant()));
    }
}

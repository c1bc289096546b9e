package io.followthrough.retention;

import java.time.Clock;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;

/** Looks for what need not be kept any longer, on every replica. */
@Singleton
class RetentionSchedule {

    private final RetentionRun run;
    private final Clock clock;

    RetentionSchedule(RetentionRun run, Clock clock) {
        this.run = run;
        this.clock = clock;
    }

    @Scheduled(identity = "retention", every = "{followthrough.retention.every}", delayed = "{followthrough.retention.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run.run(clock.instant());
    }
}

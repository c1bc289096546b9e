package io.followthrough.reminder;

import java.time.Clock;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;

/** Plans digests on every replica; the database decides who plans whose. */
@Singleton
class ReminderSchedule {

    private final DigestRun run;
    private final ReminderMetrics metrics;
    private final Clock clock;

    ReminderSchedule(DigestRun run, ReminderMetrics metrics, Clock clock) {
        this.run = run;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Scheduled(identity = "digests", every = "{followthrough.reminder.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        metrics.run(() -> run.run(clock.instant()));
    }
}

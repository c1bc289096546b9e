package io.followthrough.outbox;

import java.time.Clock;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Runs the outbox on every replica; the database decides who delivers what. */
@Singleton
class OutboxSchedule {

    private static final Logger LOG = Logger.getLogger(OutboxSchedule.class);

    private final OutboxRun run;
    private final Outbox outbox;
    private final Instance<Exits> exits;
    private final OutboxMetrics metrics;
    private final OutboxConfig config;
    private final Clock clock;

    OutboxSchedule(OutboxRun run, Outbox outbox, Instance<Exits> exits, OutboxMetrics metrics, OutboxConfig config,
            Clock clock) {
        this.exits = exits;
        this.run = run;
        this.outbox = outbox;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "outbox", every = "{followthrough.outbox.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        boolean isMoreWaiting;
        do {
            isMoreWaiting = metrics.run(() -> run.run(clock)) == config.batch();
        } while (isMoreWaiting);
    }

    /**
     * By itself: a run that delivers much, or hangs, must not hide what waits. The exits show their circuits as soon as they are there,
     * which otherwise is when something is due for the first time.
     */
    @Scheduled(identity = "outbox gauges", every = "{followthrough.outbox.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        metrics.depth(outbox.depth(clock.instant()));
        metrics.undelivered(outbox.undelivered());
        exits.get();
    }

    void tell(@Observes StartupEvent start) {
        metrics.held(config.hold());
        if (config.hold()) {
            LOG.warn("Nothing is delivered: followthrough.outbox.hold is set. What is to leave waits until it is not.");
        }
    }

    void finish(@Observes ShutdownEvent end) {
        if (!run.close()) {
            LOG.warn("The process ends with messages in flight; they are delivered again under the same names.");
        }
    }
}

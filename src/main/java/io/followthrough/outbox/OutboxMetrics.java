package io.followthrough.outbox;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts deliveries, and shows how much waits. */
@Singleton
class OutboxMetrics {

    static final String DELIVERIES = "followthrough.outbox.deliveries";

    private final MeterRegistry registry;
    private final Timer runs;
    private final AtomicLong queued = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    OutboxMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.runs = Timer.builder("followthrough.outbox.run").description("Runs of the outbox").register(registry);
        registry.gauge("followthrough.outbox.queued", queued);
        registry.gauge("followthrough.outbox.oldest.age.seconds", oldestSeconds);
    }

    void count(Delivery delivery) {
        registry.counter(DELIVERIES, "channel", delivery.channel(), "topic", delivery.topic(), "outcome",
                delivery.outcome().word()).increment();
    }

    void depth(QueueDepth depth, Instant now) {
        queued.set(depth.messages());
        oldestSeconds.set(depth.age(now).toSeconds());
    }

    void run(Runnable run) {
        runs.record(run);
    }
}

package io.followthrough.outbox;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts deliveries, and shows how much waits. */
@Singleton
class OutboxMetrics {

    static final String DELIVERIES = "followthrough.outbox.deliveries";
    static final String CIRCUIT = "followthrough.outbox.circuit.open";

    private final MeterRegistry registry;
    private final Timer runs;
    private final AtomicLong queued = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    OutboxMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.runs = Timer.builder("followthrough.outbox.run").description("Runs of the outbox").register(registry);
        gauge("followthrough.outbox.queued", queued);
        gauge("followthrough.outbox.oldest.age.seconds", oldestSeconds);
    }

    /** A gauge of an application that ended in this process, as in a live reload, would keep its place. */
    private void gauge(String name, AtomicLong value) {
        registry.find(name).meters().forEach(registry::remove);
        registry.gauge(name, value);
    }

    /** 1 while the channel is interrupted. */
    void watch(String channel, Circuit circuit) {
        registry.find(CIRCUIT).tag("channel", channel).meters().forEach(registry::remove);
        Gauge.builder(CIRCUIT, circuit, one -> one.isClosed() ? 0 : 1).tag("channel", channel)
                .description("Whether nothing is delivered because nobody is there").register(registry);
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

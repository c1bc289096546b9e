package io.followthrough.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;

/** Counts deliveries, and shows how much waits. */
@Singleton
class OutboxMetrics {

    static final String DELIVERIES = "followthrough.outbox.deliveries";
    static final String UNDELIVERED = "followthrough.outbox.undelivered";
    static final String CIRCUIT = "followthrough.outbox.circuit.open";

    private final MeterRegistry registry;
    private final Timer runs;
    private final AtomicLong queued = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();
    private final Map<DeliveryStatus, AtomicLong> undelivered = Map.of(DeliveryStatus.FAILED, new AtomicLong(),
            DeliveryStatus.SUPPRESSED, new AtomicLong());

    OutboxMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.runs = Timer.builder("followthrough.outbox.run").description("Runs of the outbox").register(registry);
        gauge("followthrough.outbox.queued", queued);
        gauge("followthrough.outbox.oldest.age.seconds", oldestSeconds);
        undelivered.forEach((status, count) -> gauge(UNDELIVERED, count, Tag.of("status", status.word())));
    }

    /** A gauge of an application that ended in this process, as in a live reload, would keep its place. */
    private <T> void gauge(String name, T value, ToDoubleFunction<T> reading, Tag... tags) {
        registry.find(name).tags(List.of(tags)).meters().forEach(registry::remove);
        Gauge.builder(name, value, reading).tags(List.of(tags)).register(registry);
    }

    private void gauge(String name, AtomicLong value, Tag... tags) {
        gauge(name, value, AtomicLong::doubleValue, tags);
    }

    /** 1 while the channel is interrupted. */
    void watch(String channel, Circuit circuit) {
        gauge(CIRCUIT, circuit, one -> one.isClosed() ? 0 : 1, Tag.of("channel", channel));
    }

    void count(Delivery delivery) {
        registry.counter(DELIVERIES, "channel", delivery.channel(), "topic", delivery.topic(), "outcome",
                delivery.outcome().word()).increment();
    }

    void depth(QueueDepth depth, Instant now) {
        queued.set(depth.messages());
        oldestSeconds.set(depth.age(now).toSeconds());
    }

    /** What nobody got and nobody will try again. */
    void undelivered(Map<DeliveryStatus, Long> counts) {
        undelivered.forEach((status, gauge) -> gauge.set(counts.getOrDefault(status, 0L)));
    }

    /** @return what the run returns */
    int run(Supplier<Integer> run) {
        return runs.record(run);
    }
}

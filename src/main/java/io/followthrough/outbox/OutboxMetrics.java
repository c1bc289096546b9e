package io.followthrough.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import jakarta.inject.Singleton;

import io.followthrough.metrics.Gauges;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;

/** Counts deliveries, and shows how much waits; ages go on while nobody looks at the queue any more. */
@Startup
@Singleton
class OutboxMetrics {

    static final String DELIVERIES = "followthrough.outbox.deliveries";
    static final String UNDELIVERED = "followthrough.outbox.undelivered";
    static final String CIRCUIT = "followthrough.outbox.circuit.open";

    private final MeterRegistry registry;
    private final Clock clock;
    private final Timer runs;
    private final AtomicReference<QueueDepth> depth = new AtomicReference<>(QueueDepth.NOTHING);
    private final AtomicLong held = new AtomicLong();
    private final Map<DeliveryStatus, AtomicLong> undelivered = Map.of(DeliveryStatus.FAILED, new AtomicLong(),
            DeliveryStatus.SUPPRESSED, new AtomicLong());

    OutboxMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.runs = Timer.builder("followthrough.outbox.run").description("Runs of the outbox").register(registry);
        count("followthrough.outbox.queued", "Messages that wait, for their first attempt or another one",
                QueueDepth::messages);
        count("followthrough.outbox.due", "Messages that should be on their way by now", QueueDepth::due);
        age("followthrough.outbox.oldest.age.seconds", "How long the oldest message that waits has done so", QueueDepth::age);
        age("followthrough.outbox.oldest.due.age.seconds", "How long the message has waited that has been due longest",
                QueueDepth::delay);
        new Gauges(registry, "followthrough.outbox.held", "1 while this replica is told to deliver nothing").show(held,
                AtomicLong::doubleValue);
        undelivered.forEach((status, count) -> new Gauges(registry, UNDELIVERED,
                "Messages that nobody got and nobody will try again")
                .show(count, AtomicLong::doubleValue, Tags.of("status", status.word())));
    }

    private void count(String name, String description, ToDoubleFunction<QueueDepth> figure) {
        new Gauges(registry, name, description).show(depth, now -> figure.applyAsDouble(now.get()));
    }

    private void age(String name, String description, BiFunction<QueueDepth, Instant, Duration> age) {
        new Gauges(registry, name, description).show(depth, now -> age.apply(now.get(), clock.instant()).toSeconds());
    }

    /** 1 while the channel is interrupted. */
    void watch(String channel, Circuit circuit) {
        new Gauges(registry, CIRCUIT, "1 while this replica leaves a channel alone because nobody answers there")
                .show(circuit, one -> one.isClosed() ? 0 : 1, Tags.of("channel", channel));
    }

    void count(Delivery delivery) {
        Counter.builder(DELIVERIES).description("Attempts to deliver, and what came of them")
                .tags("channel", delivery.channel(), "topic", delivery.topic(), "outcome", delivery.outcome().word())
                .register(registry).increment();
    }

    void depth(QueueDepth found) {
        depth.set(found);
    }

    void held(boolean isHeld) {
        held.set(isHeld ? 1 : 0);
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

package io.followthrough.reminder;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;

/** Counts what was planned; what was delivered, the outbox counts. */
@Startup
@Singleton
class ReminderMetrics {

    private final MeterRegistry registry;
    private final Timer runs;

    ReminderMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.runs = Timer.builder("followthrough.reminder.run").description("Runs that plan digests").register(registry);
        registry.counter("followthrough.digests.planned");
        registry.counter("followthrough.digests.planning.failures");
    }

    void count(Planned planned) {
        switch (planned) {
            case DIGEST -> registry.counter("followthrough.digests.planned").increment();
            case FAILED -> registry.counter("followthrough.digests.planning.failures").increment();
            case NOTHING_TO_SAY -> {
            }
        }
    }

    void run(Runnable run) {
        runs.record(run);
    }
}

package io.followthrough.retention;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/** Counts what was removed because its time was over. */
@Startup
@Singleton
class RetentionMetrics {

    static final String REMOVED = "followthrough.retention.removed";

    private final MeterRegistry registry;

    RetentionMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Expiring expiring : Expiring.values()) {
            counter(expiring);
        }
    }

    void count(Expiring expiring, long rows) {
        counter(expiring).increment(rows);
    }

    private Counter counter(Expiring expiring) {
        return Counter.builder(REMOVED).description("Rows that were removed or emptied because their time was over")
                .tag("what", expiring.word()).register(registry);
    }
}

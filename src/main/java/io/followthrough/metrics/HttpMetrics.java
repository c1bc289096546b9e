package io.followthrough.metrics;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;

/** Keeps the series of requests few, whatever is asked for, and lets percentiles be taken from them. */
@Singleton
class HttpMetrics {

    private static final String REQUESTS = "http.server.requests";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    /** Few, because each is a series for each operation and status. */
    private static final double[] BUCKETS = Stream.of(Duration.ofMillis(10), Duration.ofMillis(30), Duration.ofMillis(100),
            Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10))
            .mapToDouble(Duration::toNanos).toArray();

    /** A client may call a method as it likes. */
    @Produces
    @Singleton
    MeterFilter knownMethods() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : "OTHER");
    }

    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {

            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder().serviceLevelObjectives(BUCKETS).build().merge(config)
                        : config;
            }
        };
    }
}

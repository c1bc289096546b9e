package io.followthrough.metrics;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;

/** When each schedule of this replica last came to its end, so that one that stands still can be seen. */
@Singleton
class ScheduleMetrics {

    static final String FAILURES = "followthrough.schedule.failures";

    private final Map<String, AtomicLong> lastSuccesses = new ConcurrentHashMap<>();
    private final Gauges gauges;
    private final MeterRegistry registry;
    private final Scheduler scheduler;
    private final Clock clock;

    ScheduleMetrics(MeterRegistry registry, Scheduler scheduler, Clock clock) {
        this.gauges = new Gauges(registry, "followthrough.schedule.last.success.timestamp.seconds",
                "When this replica last completed a schedule; its start until it has done so");
        this.registry = registry;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** From the start on: what has never run to its end stands still too. */
    void start(@Observes StartupEvent event) {
        if (scheduler.isStarted()) {
            scheduler.getScheduledJobs().forEach(job -> expect(job.getId()));
        }
    }

    void expect(String schedule) {
        succeeded(schedule);
        failures(schedule);
    }

    void succeeded(@Observes SuccessfulExecution success) {
        succeeded(name(success.getExecution()));
    }

    void failed(@Observes FailedExecution failure) {
        failures(name(failure.getExecution())).increment();
    }

    private void succeeded(String schedule) {
        lastSuccesses.computeIfAbsent(schedule, this::gauge).set(clock.instant().getEpochSecond());
    }

    private AtomicLong gauge(String schedule) {
        AtomicLong lastSuccess = new AtomicLong();
        gauges.show(lastSuccess, AtomicLong::doubleValue, Tags.of("schedule", schedule));
        return lastSuccess;
    }

    private Counter failures(String schedule) {
        return Counter.builder(FAILURES).description("Runs of a schedule that ended with an error").tag("schedule", schedule)
                .register(registry);
    }

    private static String name(ScheduledExecution execution) {
        return execution.getTrigger().getId();
    }
}

package io.followthrough.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import io.followthrough.time.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import org.junit.jupiter.api.Test;

class ScheduleMetricsTest {

    private static final Instant START = Instant.parse("2026-03-04T09:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final ScheduleMetrics metrics = new ScheduleMetrics(registry, null, clock);

    @Test
    void a_schedule_that_has_never_run_stands_still_since_the_start() {
        clock.set(START);
        metrics.expect("digests");
        clock.set(START.plusSeconds(700));

        assertThat(lastSuccess()).isEqualTo(START.getEpochSecond());
    }

    @Test
    void a_run_that_comes_to_its_end_is_the_last_one() {
        clock.set(START);
        metrics.expect("digests");
        clock.set(START.plusSeconds(60));

        metrics.succeeded(new SuccessfulExecution(execution()));

        assertThat(lastSuccess()).isEqualTo(START.plusSeconds(60).getEpochSecond());
    }

    @Test
    void a_run_that_fails_is_counted_and_is_none() {
        clock.set(START);
        metrics.expect("digests");
        clock.set(START.plusSeconds(60));

        metrics.failed(new FailedExecution(execution(), new IllegalStateException("no database")));

        assertThat(lastSuccess()).isEqualTo(START.getEpochSecond());
        assertThat(registry.get(ScheduleMetrics.FAILURES).tag("schedule", "digests").counter().count()).isEqualTo(1);
    }

    private double lastSuccess() {
        return registry.get("followthrough.schedule.last.success.timestamp.seconds").tag("schedule", "digests").gauge()
                .value();
    }

    private static ScheduledExecution execution() {
        return new ScheduledExecution() {

            @Override
            public Trigger getTrigger() {
                return new Trigger() {

                    @Override
                    public String getId() { return "digests"; }

                    @Override
                    public Instant getNextFireTime() { return null; }

                    @Override
                    public Instant getPreviousFireTime() { return null; }

                    @Override
                    public boolean isOverdue() { return false; }
                };
            }

            @Override
            public Instant getFireTime() { return START; }

            @Override
            public Instant getScheduledFireTime() { return START; }
        };
    }
}

package io.followthrough.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TickTest {

    @Inject
    ReminderFixture fixture;
    @Inject
    PlannedDigests planned;
    @Inject
    ReminderSchedule schedule;
    @Inject
    MovableClock clock;
    @Inject
    MeterRegistry registry;

    @AfterEach
    void turnTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void a_tick_plans_what_is_due_by_the_clock_and_is_counted() {
        String person = fixture.aPersonAddedAt("2026-03-09T12:00:00Z");
        fixture.aFollowUpOf(person, "2026-02-18");
        double before = registry.counter("followthrough.digests.planned").count();
        long runs = registry.timer("followthrough.reminder.run").count();

        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        schedule.tick();

        assertThat(planned.daysOf(person)).hasSize(1);
        assertThat(registry.counter("followthrough.digests.planned").count()).isGreaterThan(before);
        assertThat(registry.timer("followthrough.reminder.run").count()).isEqualTo(runs + 1);
    }
}

package io.followthrough.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import io.followthrough.CapturedLog;
import io.followthrough.outbox.Outbox;
import io.followthrough.people.People;
import io.followthrough.reminder.preference.Preferences;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DryRunTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    @Inject
    DigestSchedules schedules;
    @Inject
    People people;
    @Inject
    Editions editions;
    @Inject
    Digests digests;
    @Inject
    Outbox outbox;
    @Inject
    Preferences preferences;
    @Inject
    ReminderFixture fixture;
    @Inject
    PlannedDigests planned;

    @Test
    void everything_is_decided_and_nothing_is_sent() {
        String person = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");
        fixture.aFollowUpOf(person, "2026-02-18");
        PlanningDigests dry = new PlanningDigests(schedules, people, editions, digests, outbox, preferences, new Dry());
        long queued = outbox.count();

        CapturedLog log = CapturedLog.start();
        while (!dry.next(100, NOW).isEmpty()) {
            assertThat(planned.daysOf(person)).isEmpty();
        }
        log.stop();

        assertThat(log.text()).contains("this is a dry run").contains("subject=1 overdue (worst 14 days late)")
                .doesNotContain(person);
        assertThat(planned.daysOf(person)).isEmpty();
        assertThat(outbox.count()).isEqualTo(queued);
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-05T09:00:00Z");
    }

    private record Dry() implements ReminderConfig {

        @Override
        public boolean dryRun() {
            return true;
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int digestHour() {
            return 9;
        }

        @Override
        public int batch() {
            return 1000;
        }

        @Override
        public int linesPerSection() {
            return 20;
        }

        @Override
        public Duration retryAfter() {
            return Duration.ofMinutes(15);
        }
    }
}

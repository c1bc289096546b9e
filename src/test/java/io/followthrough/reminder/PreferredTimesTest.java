package io.followthrough.reminder;

import static io.followthrough.Given.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Digests come when their readers want them. */
@QuarkusTest
class PreferredTimesTest {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-04");

    @Inject
    ReminderFixture fixture;
    @Inject
    PlannedDigests planned;
    @Inject
    DigestRun run;
    @Inject
    MovableClock clock;

    private String person;

    @BeforeEach
    void somebody_has_something_to_do() {
        clock.set(Instant.parse("2026-03-03T12:00:00Z"));
        person = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");
        fixture.aFollowUpOf(person, "2026-02-18");
    }

    @AfterEach
    void turn_the_clock_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void at_the_hour_they_chose_and_not_before() {
        prefer("{\"digestHour\": 14}");

        runAt("2026-03-04T13:59:59Z");
        assertThat(planned.daysOf(person)).isEmpty();
        runAt("2026-03-04T14:00:00Z");
        assertThat(planned.daysOf(person)).containsExactly(WEDNESDAY);
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-05T14:00:00Z");
    }

    @Test
    void another_hour_moves_the_next_one_and_doubles_none() {
        runAt("2026-03-04T09:00:00Z");
        clock.set(Instant.parse("2026-03-04T10:00:00Z"));
        prefer("{\"digestHour\": 16}");

        runAt("2026-03-04T10:00:00Z");
        runAt("2026-03-04T16:00:00Z");

        assertThat(planned.daysOf(person)).containsExactly(WEDNESDAY);
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-05T16:00:00Z");
    }

    @Test
    void an_earlier_hour_skips_no_day() {
        prefer("{\"digestHour\": 17}");
        runAt("2026-03-04T10:00:00Z");
        clock.set(Instant.parse("2026-03-04T11:00:00Z"));
        prefer("{\"digestHour\": 8}");

        runAt("2026-03-04T11:00:00Z");

        assertThat(planned.daysOf(person)).containsExactly(WEDNESDAY);
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-05T08:00:00Z");
    }

    @Test
    void on_the_days_they_chose() {
        prefer("{\"days\": [\"MONDAY\", \"THURSDAY\"]}");

        runAt("2026-03-04T09:00:00Z");
        assertThat(planned.daysOf(person)).isEmpty();
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-05T09:00:00Z");
        runAt("2026-03-05T09:00:00Z");
        assertThat(planned.daysOf(person)).containsExactly(LocalDate.parse("2026-03-05"));
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-09T09:00:00Z");
    }

    @Test
    void a_pause_ends_on_its_day_and_what_came_meanwhile_is_one_digest() {
        prefer("{\"pausedUntil\": \"2026-03-10\"}");

        runAt("2026-03-04T09:00:00Z");
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-10T09:00:00Z");
        runAt("2026-03-09T09:00:00Z");
        assertThat(planned.daysOf(person)).isEmpty();
        runAt("2026-03-10T09:00:00Z");
        assertThat(planned.daysOf(person)).containsExactly(LocalDate.parse("2026-03-10"));
    }

    @Test
    void a_pause_that_is_ended_early_is_over_at_once() {
        prefer("{\"pausedUntil\": \"2026-06-01\"}");
        runAt("2026-03-04T09:00:00Z");
        clock.set(Instant.parse("2026-03-05T10:00:00Z"));
        prefer("{\"pausedUntil\": null}");

        runAt("2026-03-05T10:00:00Z");

        assertThat(planned.daysOf(person)).containsExactly(LocalDate.parse("2026-03-05"));
    }

    @Test
    void nobody_is_told_who_does_not_want_to_be() {
        prefer("{\"subscribed\": false}");
        runAt("2026-03-04T09:00:00Z");
        assertThat(planned.daysOf(person)).isEmpty();

        clock.set(Instant.parse("2026-03-05T07:00:00Z"));
        prefer("{\"subscribed\": true}");
        runAt("2026-03-05T07:00:00Z");
        runAt("2026-03-05T09:00:00Z");
        assertThat(planned.daysOf(person)).containsExactly(LocalDate.parse("2026-03-05"));
    }

    private void prefer(String patch) {
        as(person).header("If-Match", "*").body(patch).patch("/api/v1/people/" + person + "/preferences").then()
                .statusCode(200);
    }

    private void runAt(String instant) {
        run.run(Instant.parse(instant));
    }
}

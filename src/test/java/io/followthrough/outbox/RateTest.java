package io.followthrough.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class RateTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    private final Rate rate = new Rate(60, Duration.ofSeconds(10));

    @Test
    void after_a_rest_as_many_may_leave_as_come_together_between_two_runs() {
        assertThat(taken(NOW)).isEqualTo(10);
        assertThat(taken(NOW.plusSeconds(3600))).isEqualTo(10);
    }

    @Test
    void in_a_minute_no_more_may_leave_than_were_allowed_and_those_that_had_come_together() {
        int taken = 0;
        for (int second = 0; second < 60; second++) {
            taken += taken(NOW.plusSeconds(second));
        }

        assertThat(taken).isEqualTo(10 + 59);
    }

    @Test
    void what_was_not_needed_is_given_back() {
        taken(NOW);

        rate.giveBack();

        assertThat(taken(NOW)).isEqualTo(1);
    }

    @Test
    void a_clock_that_goes_back_frees_nothing() {
        taken(NOW);

        assertThat(taken(NOW.minusSeconds(60))).isZero();
        assertThat(taken(NOW.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void few_in_a_minute_are_not_rounded_to_none() {
        Rate slow = new Rate(1, Duration.ofSeconds(10));

        assertThat(slow.take(NOW)).isTrue();
        assertThat(slow.take(NOW.plusSeconds(59))).isFalse();
        assertThat(slow.take(NOW.plusSeconds(60))).isTrue();
    }

    private int taken(Instant now) {
        int taken = 0;
        while (rate.take(now)) {
            taken++;
        }
        return taken;
    }
}

package io.followthrough.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class QueueDepthTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    @Test
    void what_waits_for_its_next_attempt_ages_without_being_delayed() {
        QueueDepth depth = new QueueDepth(1, NOW.minusSeconds(7200), 0, NOW.plusSeconds(600));

        assertThat(depth.age(NOW)).isEqualTo(Duration.ofHours(2));
        assertThat(depth.delay(NOW)).isZero();
    }

    @Test
    void what_is_due_is_delayed_since_it_has_been_due() {
        QueueDepth depth = new QueueDepth(2, NOW.minusSeconds(7200), 1, NOW.minusSeconds(90));

        assertThat(depth.delay(NOW)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void an_empty_queue_has_no_age() {
        assertThat(QueueDepth.NOTHING.age(NOW)).isZero();
        assertThat(QueueDepth.NOTHING.delay(NOW)).isZero();
    }
}

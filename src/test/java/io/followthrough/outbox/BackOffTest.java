package io.followthrough.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff punctual = new BackOff(0, () -> 0.5);

    @Test
    void the_waits_grow_and_end_after_two_days() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(punctual::after)).extracting(wait -> wait.orElse(null))
                .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
                        Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12), Duration.ofDays(1), null);
    }

    @Test
    void jitter_moves_a_wait_by_its_share_at_most() {
        assertThat(new BackOff(0.2, () -> 0.0).after(1)).isEqualTo(Optional.of(Duration.ofSeconds(48)));
        assertThat(new BackOff(0.2, () -> 1.0).after(1)).isEqualTo(Optional.of(Duration.ofSeconds(72)));
    }
}

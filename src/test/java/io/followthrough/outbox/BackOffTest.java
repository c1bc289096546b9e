package io.followthrough.outbox;

import static io.followthrough.outbox.Undelivered.Kind.PERMANENT;
import static io.followthrough.outbox.Undelivered.Kind.TEMPORARY;
import static io.followthrough.outbox.Undelivered.Kind.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff punctual = new BackOff(0, () -> 0.5);

    @Test
    void after_refusals_for_now_the_waits_grow_and_end_after_two_days() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(attempts -> punctual.after(TEMPORARY, attempts)))
                .extracting(wait -> wait.orElse(null))
                .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
                        Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12), Duration.ofDays(1), null);
    }

    @Test
    void a_server_that_is_away_is_waited_for_without_end() {
        assertThat(punctual.after(UNREACHABLE, 1)).contains(Duration.ofSeconds(30));
        assertThat(punctual.after(UNREACHABLE, 1000)).contains(Duration.ofSeconds(30));
    }

    @Test
    void after_a_refusal_for_good_there_is_nothing_to_wait_for() {
        assertThat(punctual.after(PERMANENT, 1)).isEmpty();
    }

    @Test
    void jitter_moves_a_wait_by_its_share_at_most() {
        assertThat(new BackOff(0.2, () -> 0.0).after(TEMPORARY, 1)).contains(Duration.ofSeconds(48));
        assertThat(new BackOff(0.2, () -> 1.0).after(TEMPORARY, 1)).contains(Duration.ofSeconds(72));
        assertThat(new BackOff(0.2, () -> 1.0).after(UNREACHABLE, 1)).contains(Duration.ofSeconds(36));
    }
}

package io.followthrough.outbox;

import static io.followthrough.outbox.Circuit.Entry.FREE;
import static io.followthrough.outbox.Circuit.Entry.NONE;
import static io.followthrough.outbox.Circuit.Entry.PROBE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

class CircuitTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    private final List<String> told = new ArrayList<>();
    private final Circuit circuit = new Circuit(new Settings(3, Duration.ofSeconds(5), Duration.ofSeconds(15)),
            UnaryOperator.identity(), new Told());

    private record Settings(int failures, Duration firstPause, Duration longestPause) implements OutboxConfig.Circuit {}

    private final class Told implements Circuit.Listener {

        @Override
        public void opened(String reason, Instant probeAt) {
            told.add("opened until " + probeAt + " because " + reason);
        }

        @Override
        public void probeFailed(String reason, Instant probeAt) {
            told.add("still open until " + probeAt);
        }

        @Override
        public void closed() {
            told.add("closed");
        }
    }

    @Test
    void it_opens_after_some_failures_in_a_row_and_says_so_once() {
        fail(FREE, 0);
        fail(FREE, 0);
        assertThat(circuit.enter(NOW)).isEqualTo(FREE);
        fail(FREE, 0);
        fail(FREE, 1); // one that was on its way already

        assertThat(circuit.isClosed()).isFalse();
        assertThat(circuit.enter(NOW.plusSeconds(4))).isEqualTo(NONE);
        assertThat(told).containsExactly("opened until 2026-03-04T09:00:05Z because down");
    }

    @Test
    void an_answer_in_between_starts_the_count_anew() {
        fail(FREE, 0);
        fail(FREE, 0);
        circuit.answered(NOW);
        fail(FREE, 0);
        fail(FREE, 0);

        assertThat(circuit.isClosed()).isTrue();
    }

    @Test
    void after_the_pause_one_message_is_let_through_as_a_probe() {
        open();

        assertThat(circuit.enter(NOW.plusSeconds(5))).isEqualTo(PROBE);
        assertThat(circuit.enter(NOW.plusSeconds(5))).isEqualTo(NONE);
        circuit.answered(NOW.plusSeconds(6));

        assertThat(circuit.enter(NOW.plusSeconds(6))).isEqualTo(FREE);
        assertThat(told).endsWith("closed");
    }

    @Test
    void the_pause_doubles_with_every_probe_that_fails_up_to_the_longest() {
        open();
        circuit.enter(NOW.plusSeconds(5));
        fail(PROBE, 5);
        assertThat(circuit.enter(NOW.plusSeconds(14))).isEqualTo(NONE);
        assertThat(circuit.enter(NOW.plusSeconds(15))).isEqualTo(PROBE);
        fail(PROBE, 15);

        assertThat(told).endsWith("still open until 2026-03-04T09:00:15Z", "still open until 2026-03-04T09:00:30Z");
        assertThat(circuit.enter(NOW.plusSeconds(30))).isEqualTo(PROBE);
    }

    @Test
    void the_next_outage_begins_with_the_first_pause() {
        open();
        circuit.enter(NOW.plusSeconds(5));
        fail(PROBE, 5);
        circuit.answered(NOW.plusSeconds(15));

        open();

        assertThat(circuit.enter(NOW.plusSeconds(5))).isEqualTo(PROBE);
    }

    @Test
    void a_probe_that_found_nothing_to_deliver_leaves_its_place_to_the_next() {
        open();

        circuit.unused(circuit.enter(NOW.plusSeconds(5)));

        assertThat(circuit.isClosed()).isFalse();
        assertThat(circuit.enter(NOW.plusSeconds(5))).isEqualTo(PROBE);
    }

    @Test
    void what_had_got_in_before_does_not_free_the_place_of_a_probe() {
        open();
        circuit.enter(NOW.plusSeconds(5));

        circuit.unused(FREE);

        assertThat(circuit.enter(NOW.plusSeconds(5))).isEqualTo(NONE);
    }

    @Test
    void it_knows_whether_anybody_was_answered_since() {
        assertThat(circuit.hasAnsweredSince(NOW)).isFalse();

        circuit.answered(NOW.plusSeconds(1));

        assertThat(circuit.hasAnsweredSince(NOW)).isTrue();
        assertThat(circuit.hasAnsweredSince(NOW.plusSeconds(1))).isFalse();
    }

    private void open() {
        fail(FREE, 0);
        fail(FREE, 0);
        fail(FREE, 0);
    }

    private void fail(Circuit.Entry entry, long second) {
        circuit.failed(entry, "down", NOW.plusSeconds(second));
    }
}

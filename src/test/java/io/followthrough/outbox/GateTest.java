package io.followthrough.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

class GateTest {

    private final Gate gate = new Gate();

    @Test
    void several_may_be_inside_until_it_is_closed() {
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isTrue();
        gate.leave();
        gate.leave();

        assertThat(gate.close(Duration.ZERO)).isTrue();
        assertThat(gate.enter()).isFalse();
    }

    @Test
    void whoever_closes_it_waits_for_those_inside() throws Exception {
        gate.enter();
        CompletableFuture<Boolean> closing = CompletableFuture.supplyAsync(() -> gate.close(Duration.ofSeconds(30)));
        while (gate.enter()) {
            gate.leave();
            Thread.onSpinWait();
        }
        assertThat(closing).isNotDone();

        gate.leave();

        assertThat(closing.get()).isTrue();
    }

    @Test
    void patience_ends() throws Exception {
        gate.enter();

        assertThat(CompletableFuture.supplyAsync(() -> gate.close(Duration.ofMillis(10))).get()).isFalse();
    }
}

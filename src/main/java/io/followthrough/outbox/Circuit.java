package io.followthrough.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Whether deliveries over one channel make sense: after several failures in a row to reach the other side it is open and lets nothing
 * through but, after a pause, one message as a probe; each probe that fails makes the pause longer, any answer closes it.
 */
final class Circuit {

    /** How a message got through. */
    enum Entry {
        NONE,
        FREE,
        PROBE
    }

    /** Is told of changes. */
    interface Listener {

        void opened(String reason, Instant probeAt);

        void probeFailed(String reason, Instant probeAt);

        void closed();
    }

    private enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    private final OutboxConfig.Circuit config;
    private final UnaryOperator<Duration> spread;
    private final Listener listener;
    private State state = State.CLOSED;
    private int failures;
    private Duration pause;
    private Instant probeAt;
    private Instant answeredAt = Instant.MIN;

    /** @param spread varies a pause, so that the probes of replicas do not meet */
    Circuit(OutboxConfig.Circuit config, UnaryOperator<Duration> spread, Listener listener) {
        this.config = config;
        this.spread = spread;
        this.listener = listener;
    }

    /** Whoever got in must say what came of it. */
    synchronized Entry enter(Instant now) {
        if (state == State.CLOSED) {
            return Entry.FREE;
        }
        if (state == State.HALF_OPEN || now.isBefore(probeAt)) {
            return Entry.NONE;
        }
        state = State.HALF_OPEN;
        return Entry.PROBE;
    }

    /** Nothing was learned about the other side; the next one may be the probe. */
    synchronized void unused(Entry entry) {
        if (entry == Entry.PROBE && state == State.HALF_OPEN) {
            state = State.OPEN;
        }
    }

    /** The other side is there, whatever it said. */
    synchronized void answered(Instant now) {
        failures = 0;
        answeredAt = now;
        if (state != State.CLOSED) {
            state = State.CLOSED;
            listener.closed();
        }
    }

    synchronized void failed(Entry entry, String reason, Instant now) {
        if (entry == Entry.PROBE && state == State.HALF_OPEN) {
            pause = pause.multipliedBy(2);
            open(now);
            listener.probeFailed(reason, probeAt);
        } else if (state == State.CLOSED && ++failures >= config.failures()) {
            pause = config.firstPause();
            open(now);
            listener.opened(reason, probeAt);
        }
    }

    private void open(Instant now) {
        pause = pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause;
        state = State.OPEN;
        probeAt = now.plus(spread.apply(pause));
    }

    synchronized boolean isClosed() { return state == State.CLOSED; }

    /** Whether the other side answered anybody after a moment. */
    synchronized boolean hasAnsweredSince(Instant moment) {
        return answeredAt.isAfter(moment);
    }
}

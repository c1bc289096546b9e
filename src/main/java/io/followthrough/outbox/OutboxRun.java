package io.followthrough.outbox;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Delivers what is due, one message after the other, until nothing is left, the batch is full or every way is blocked. */
@ApplicationScoped
public class OutboxRun {

    private final Delivering delivering;
    private final OutboxConfig config;
    private final OutboxMetrics metrics;
    private final Gate gate = new Gate();

    OutboxRun(Delivering delivering, OutboxConfig config, OutboxMetrics metrics) {
        this.delivering = delivering;
        this.config = config;
        this.metrics = metrics;
    }

    /**
     * @param time read once for each message, because a batch can take minutes
     * @return how many deliveries were attempted
     */
    public int run(InstantSource time) {
        int attempted = 0;
        while (attempted < config.batch()) {
            Optional<Delivery> delivery = next(time);
            if (delivery.isEmpty()) {
                break;
            }
            metrics.count(delivery.get());
            attempted++;
        }
        return attempted;
    }

    private Optional<Delivery> next(InstantSource time) {
        if (!gate.enter()) {
            return Optional.empty();
        }
        try {
            return delivering.next(time);
        } finally {
            gate.leave();
        }
    }

    /** Takes up nothing more, and waits for what is in flight. */
    boolean close() {
        return gate.close(config.drainTimeout());
    }
}

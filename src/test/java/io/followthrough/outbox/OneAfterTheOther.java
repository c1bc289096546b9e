package io.followthrough.outbox;

import java.time.Instant;
import java.time.InstantSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Delivers with a single worker, so that the order in which mails leave can be foretold. */
@ApplicationScoped
public class OneAfterTheOther {

    private final OutboxRun run;

    OneAfterTheOther(Outbox outbox, Delivering delivering, OutboxConfig config, OutboxMetrics metrics) {
        this.run = new OutboxRun(outbox, delivering, Settings.of(config).workers(1), metrics);
    }

    public void run(Instant now) {
        run.run(InstantSource.fixed(now));
    }
}

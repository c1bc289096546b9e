package io.followthrough.idempotency;

import java.time.Clock;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;

/** Removes the answers that need not be kept any longer; several replicas may do so at once. */
@Singleton
public class IdempotencySchedule {

    private final IdempotencyKeys keys;
    private final Clock clock;

    IdempotencySchedule(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(identity = "idempotency keys", every = "{followthrough.idempotency.forget-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        keys.forget(clock.instant());
    }
}

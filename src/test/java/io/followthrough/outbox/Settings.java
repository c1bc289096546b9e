package io.followthrough.outbox;

import java.time.Duration;
import java.util.Optional;

/** The settings of the application, but for some. */
record Settings(Duration every, int batch, int workers, Duration sendTimeout, double jitter, Duration drainTimeout,
        Circuit circuit, Optional<Integer> perMinute, boolean hold) implements OutboxConfig {

    static Settings of(OutboxConfig config) {
        return new Settings(config.every(), config.batch(), config.workers(), config.sendTimeout(), config.jitter(),
                config.drainTimeout(), config.circuit(), config.perMinute(), config.hold());
    }

    Settings batch(int other) {
        return new Settings(every, other, workers, sendTimeout, jitter, drainTimeout, circuit, perMinute, hold);
    }

    Settings workers(int other) {
        return new Settings(every, batch, other, sendTimeout, jitter, drainTimeout, circuit, perMinute, hold);
    }

    Settings withoutPatience() {
        return new Settings(every, batch, workers, sendTimeout, jitter, Duration.ZERO, circuit, perMinute, hold);
    }

    Settings perMinute(int other) {
        return new Settings(every, batch, workers, sendTimeout, jitter, drainTimeout, circuit, Optional.of(other), hold);
    }

    Settings holding() {
        return new Settings(every, batch, workers, sendTimeout, jitter, drainTimeout, circuit, perMinute, true);
    }

    Settings every(Duration other) {
        return new Settings(other, batch, workers, sendTimeout, jitter, drainTimeout, circuit, perMinute, hold);
    }
}

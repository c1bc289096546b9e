package io.followthrough.outbox;

import java.time.Duration;

/** The settings of the application, but for some. */
record Settings(Duration every, int batch, int workers, Duration sendTimeout, double jitter, Duration drainTimeout,
        Circuit circuit) implements OutboxConfig {

    static Settings of(OutboxConfig config) {
        return new Settings(config.every(), config.batch(), config.workers(), config.sendTimeout(), config.jitter(),
                config.drainTimeout(), config.circuit());
    }

    Settings batch(int other) {
        return new Settings(every, other, workers, sendTimeout, jitter, drainTimeout, circuit);
    }

    Settings withoutPatience() {
        return new Settings(every, batch, workers, sendTimeout, jitter, Duration.ZERO, circuit);
    }
}

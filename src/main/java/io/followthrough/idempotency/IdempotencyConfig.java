package io.followthrough.idempotency;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long answers are kept for repetitions of a request. */
@ConfigMapping(prefix = "followthrough.idempotency")
public interface IdempotencyConfig {

    /** How long a key gives the same answer. */
    @WithDefault("24h")
    Duration keep();

    /** How long a repetition waits for the request that is being carried out; shorter than it takes to get a connection. */
    @WithDefault("4s")
    Duration waitAtMost();

    /** How often expired answers are removed. */
    @WithDefault("10m")
    String forgetEvery();
}

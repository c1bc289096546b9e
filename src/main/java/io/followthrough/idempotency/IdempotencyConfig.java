package io.followthrough.idempotency;

import java.time.Duration;

import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How long answers are kept for repetitions of a request. */
@ConfigMapping(prefix = "followthrough.idempotency")
public interface IdempotencyConfig {

    /** How long a key gives the same answer. */
    @WithDefault("24h")
    @WithConverter(LongerThanNothing.class)
    Duration keep();

    /** How long a repetition waits for the request that is being carried out; shorter than it takes to get a connection. */
    @WithDefault("4s")
    @WithConverter(LongerThanNothing.class)
    Duration waitAtMost();

    /** How often expired answers are removed. */
    @WithDefault("10m")
    String forgetEvery();
}

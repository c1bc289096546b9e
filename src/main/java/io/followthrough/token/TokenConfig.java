package io.followthrough.token;

import java.time.Duration;

import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How long API tokens last. */
@ConfigMapping(prefix = "followthrough.token")
public interface TokenConfig {

    /** How long a token lasts whose maker says nothing else. */
    @WithDefault("90d")
    @WithConverter(LongerThanNothing.class)
    Duration lifetime();

    /** How long a token may last at most. */
    @WithDefault("365d")
    @WithConverter(LongerThanNothing.class)
    Duration longestLifetime();
}

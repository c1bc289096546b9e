package io.followthrough.protection;

import java.time.Duration;

import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How long a client may take to say what it wants. */
@ConfigMapping(prefix = "followthrough.slow-requests")
public interface SlowRequestConfig {

    /** From the head of a request to the end of its body; then the connection ends. */
    @WithDefault("60s")
    @WithConverter(LongerThanNothing.class)
    Duration bodyWithin();
}

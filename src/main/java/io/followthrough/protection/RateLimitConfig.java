package io.followthrough.protection;

import java.time.Duration;

import io.followthrough.setting.AtLeastOne;
import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How many requests one caller may send to a replica. */
@ConfigMapping(prefix = "followthrough.rate-limit")
public interface RateLimitConfig {

    /** Requests of one person or token in a period. */
    @WithDefault("1200")
    @WithConverter(AtLeastOne.class)
    int requests();

    /** Requests from one address in a period that did not prove who is asking; few, against guessing. */
    @WithDefault("60")
    @WithConverter(AtLeastOne.class)
    int unauthenticated();

    @WithDefault("1m")
    @WithConverter(LongerThanNothing.class)
    Duration period();

    /** How many callers are remembered at most; beyond, those not seen for longest are forgotten. */
    @WithDefault("100000")
    @WithConverter(AtLeastOne.class)
    int callers();
}

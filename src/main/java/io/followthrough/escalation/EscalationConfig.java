package io.followthrough.escalation;

import java.time.Duration;

import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How missed deadlines are found. */
@ConfigMapping(prefix = "followthrough.escalation")
public interface EscalationConfig {

    /** How often a replica looks for deadlines that have passed and for steps that are reached. */
    @WithConverter(LongerThanNothing.class)
    Duration every();

    /** When to try again for a follow-up with which something went wrong. */
    @WithDefault("15m")
    @WithConverter(LongerThanNothing.class)
    Duration retryAfter();
}

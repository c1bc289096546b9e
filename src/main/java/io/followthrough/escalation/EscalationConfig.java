package io.followthrough.escalation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How missed deadlines are found. */
@ConfigMapping(prefix = "followthrough.escalation")
public interface EscalationConfig {

    /** How often a replica looks for deadlines that have passed and for steps that are reached. */
    Duration every();

    /** When to try again for a follow-up with which something went wrong. */
    @WithDefault("15m")
    Duration retryAfter();
}

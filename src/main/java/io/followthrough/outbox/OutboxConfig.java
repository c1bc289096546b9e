package io.followthrough.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How queued messages are delivered. */
@ConfigMapping(prefix = "followthrough.outbox")
public interface OutboxConfig {

    /** How often a replica looks for messages to deliver. */
    Duration every();

    /** How many messages one run delivers at most. */
    @WithDefault("500")
    int batch();

    /** How long a mail server may take over one message. */
    @WithDefault("60s")
    Duration sendTimeout();

    /** How far the wait for the next attempt may differ from the schedule, as a share of it, so that retries spread out. */
    @WithDefault("0.2")
    double jitter();

    /** How long the end of the process waits for the message in flight. */
    @WithDefault("15s")
    Duration drainTimeout();
}

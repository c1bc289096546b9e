package io.followthrough.outbox;

import java.time.Duration;
import java.util.Optional;

import io.followthrough.setting.AtLeastOne;
import io.followthrough.setting.LongerThanNothing;
import io.followthrough.setting.Share;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How queued messages are delivered. */
@ConfigMapping(prefix = "followthrough.outbox")
public interface OutboxConfig {

    /** How often a replica looks for messages to deliver. */
    @WithConverter(LongerThanNothing.class)
    Duration every();

    /** Whether nothing is delivered, as after a restore; what is to leave is queued meanwhile. */
    @WithDefault("false")
    boolean hold();

    /** How many messages one run delivers at most; the next one goes on at once. */
    @WithDefault("10000")
    @WithConverter(AtLeastOne.class)
    int batch();

    /** How many messages a replica delivers at a time; each holds a connection to the database meanwhile. */
    @WithConverter(AtLeastOne.class)
    int workers();

    /** How many messages a replica hands over each channel in a minute; absent for as many as go. */
    Optional<@WithConverter(AtLeastOne.class) Integer> perMinute();

    /** How long a mail server may take over one message. */
    @WithDefault("60s")
    @WithConverter(LongerThanNothing.class)
    Duration sendTimeout();

    /** How far the wait for the next attempt may differ from the schedule, as a share of it, so that retries spread out. */
    @WithDefault("0.2")
    @WithConverter(Share.class)
    double jitter();

    /** How long the end of the process waits for the messages in flight. */
    @WithDefault("15s")
    Duration drainTimeout();

    /** When a channel counts as interrupted, and how often it is tried then. */
    Circuit circuit();

    /** The settings of every channel's circuit. */
    interface Circuit {

        /** How many deliveries in a row must fail to reach anybody. */
        @WithDefault("3")
        @WithConverter(AtLeastOne.class)
        int failures();

        /** How long nothing is tried then. */
        @WithDefault("5s")
        @WithConverter(LongerThanNothing.class)
        Duration firstPause();

        /** Up to which the pause doubles with every probe that fails. */
        @WithDefault("1m")
        @WithConverter(LongerThanNothing.class)
        Duration longestPause();
    }
}

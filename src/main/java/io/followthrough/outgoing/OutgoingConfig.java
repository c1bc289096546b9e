package io.followthrough.outgoing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Which addresses that users gave us may be called, and how long that may take. */
@ConfigMapping(prefix = "followthrough.outgoing")
public interface OutgoingConfig {

    /**
     * What may be called although it is not public: hosts, each with a port where it is not 443, and blocks of addresses such as
     * 10.2.0.0/16.
     */
    Optional<List<String>> allowed();

    /** How long the other side may take to let us in. */
    @WithDefault("5s")
    @WithConverter(LongerThanNothing.class)
    Duration connectTimeout();

    /** How long a call may take as a whole. */
    @WithDefault("10s")
    @WithConverter(LongerThanNothing.class)
    Duration timeout();
}

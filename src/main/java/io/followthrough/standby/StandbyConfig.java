package io.followthrough.standby;

import java.time.Duration;

import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;

/** How far a hot standby may be behind and still be asked. Where it is, {@code quarkus.datasource.standby} says. */
@ConfigMapping(prefix = "followthrough.standby")
public interface StandbyConfig {

    /** Farther behind than this, the primary answers instead. */
    @WithConverter(LongerThanNothing.class)
    Duration mostBehind();

    /** How often the primary is given something to pass on, so that a standby of a primary at rest can be told from one that stands still. */
    @WithConverter(LongerThanNothing.class)
    Duration heartbeatEvery();
}

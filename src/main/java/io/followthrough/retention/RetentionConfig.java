package io.followthrough.retention;

import java.time.Duration;

import io.followthrough.setting.AtLeastOne;
import io.followthrough.setting.LongerThanNothing;
import io.followthrough.setting.ThirtyDaysOrMore;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How long what grows with time is kept; docs/personal-data.md argues the defaults. */
@ConfigMapping(prefix = "followthrough.retention")
public interface RetentionConfig {

    /** How often a replica looks for what need not be kept any longer. */
    @WithDefault("1h")
    @WithConverter(LongerThanNothing.class)
    Duration every();

    /** How many rows one transaction removes at most. */
    @WithDefault("1000")
    @WithConverter(AtLeastOne.class)
    int batch();

    /** How many such transactions a run has at most, so that what has gathered for years is removed over several runs. */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int batchesPerRun();

    /** How long the audit is kept. */
    @WithDefault("400d")
    @WithConverter(ThirtyDaysOrMore.class)
    Duration audit();

    /** How long the text of a message is kept that has left or was given up. */
    @WithDefault("90d")
    @WithConverter(LongerThanNothing.class)
    Duration mailTexts();

    /** How long it is kept that a message left, to whom, and with which attempts. */
    @WithDefault("400d")
    @WithConverter(LongerThanNothing.class)
    Duration deliveries();
}

package io.followthrough.retention;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long what grows with time is kept; docs/personal-data.md argues the defaults. */
@ConfigMapping(prefix = "followthrough.retention")
public interface RetentionConfig {

    /** How often a replica looks for what need not be kept any longer. */
    @WithDefault("1h")
    String every();

    /** How many rows one transaction removes at most. */
    @WithDefault("1000")
    @Min(1)
    @Max(100_000)
    int batch();

    /** How many such transactions a run has at most, so that what has gathered for years is removed over several runs. */
    @WithDefault("100")
    @Min(1)
    int batchesPerRun();

    /** How long the audit is kept; never less than thirty days. */
    @WithDefault("400d")
    Duration audit();

    /** How long the text of a message is kept that has left or was given up. */
    @WithDefault("90d")
    Duration mailTexts();

    /** How long it is kept that a message left, to whom, and with which attempts. */
    @WithDefault("400d")
    Duration deliveries();
}

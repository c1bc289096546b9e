package io.followthrough.reminder;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When digests are planned, and how much they say. */
@ConfigMapping(prefix = "followthrough.reminder")
public interface ReminderConfig {

    /** How often a replica looks for people whose digest is due. */
    Duration every();

    /** The hour of the day, by the recipient's clock, from which on a digest may be sent. */
    @WithDefault("9")
    @Min(0)
    @Max(23)
    int digestHour();

    /** For how many people digests are planned in one transaction. */
    @WithDefault("100")
    @Positive
    int batch();

    /** How many follow-ups a section names; the others are counted. */
    @WithDefault("20")
    int linesPerSection();

    /** Whether digests are only composed and logged, and none is sent or recorded. */
    @WithDefault("false")
    boolean dryRun();

    /** When to try again for somebody whose digest could not be planned. */
    @WithDefault("15m")
    Duration retryAfter();
}

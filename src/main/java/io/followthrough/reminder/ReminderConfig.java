package io.followthrough.reminder;

import java.time.Duration;

import io.followthrough.setting.AtLeastOne;
import io.followthrough.setting.HourOfDay;
import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** When digests are planned, and how much they say. */
@ConfigMapping(prefix = "followthrough.reminder")
public interface ReminderConfig {

    /** How often a replica looks for people whose digest is due. */
    @WithConverter(LongerThanNothing.class)
    Duration every();

    /** The hour of the day, by the recipient's clock, from which on a digest may be sent. */
    @WithDefault("9")
    @WithConverter(HourOfDay.class)
    int digestHour();

    /** For how many people digests are planned in one transaction. */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int batch();

    /** How many follow-ups a section names; the others are counted. */
    @WithDefault("20")
    @WithConverter(AtLeastOne.class)
    int linesPerSection();

    /** Whether digests are only composed and logged, and none is sent or recorded. */
    @WithDefault("false")
    boolean dryRun();

    /** When to try again for somebody whose digest could not be planned. */
    @WithDefault("15m")
    @WithConverter(LongerThanNothing.class)
    Duration retryAfter();
}

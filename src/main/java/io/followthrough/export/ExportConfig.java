package io.followthrough.export;

import java.time.Duration;

import io.followthrough.setting.AtLeastOne;
import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How much of the service exports may take. */
@ConfigMapping(prefix = "followthrough.export")
public interface ExportConfig {

    /** After which one is broken off, because its snapshot keeps PostgreSQL from cleaning up. */
    @WithDefault("1h")
    @WithConverter(LongerThanNothing.class)
    Duration longest();

    /** How many a replica writes at a time, each with a thread and a connection to the database. */
    @WithDefault("2")
    @WithConverter(AtLeastOne.class)
    int atOnce();
}

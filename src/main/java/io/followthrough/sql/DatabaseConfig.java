package io.followthrough.sql;

import java.time.Duration;
import java.util.Optional;

import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** What the service asks of the database, and the database of it; docs/database.md. */
@ConfigMapping(prefix = "followthrough.database")
public interface DatabaseConfig {

    /** The role that the service runs as, when another one owns the tables and migrates them; absent when it is the same. */
    Optional<String> serviceRole();

    /** For how long the database may say nothing in the midst of a statement; then the connection is given up. */
    @WithDefault("30s")
    @WithConverter(LongerThanNothing.class)
    Duration answerWithin();
}

package io.followthrough.report;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the reports are kept at hand. */
@ConfigMapping(prefix = "followthrough.report")
public interface ReportConfig {

    /** How often the gauges of open and overdue follow-ups are read anew. */
    @WithDefault("1m")
    Duration gaugesEvery();
}

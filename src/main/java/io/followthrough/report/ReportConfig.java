package io.followthrough.report;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How figures become metrics. */
@ConfigMapping(prefix = "followthrough.report")
public interface ReportConfig {

    /** How often the gauges are read anew. */
    Duration gaugesEvery();

    /** How many teams have series of their own; the others share one. */
    @Min(1)
    @WithDefault("100")
    int metricTeams();
}

package io.followthrough.report;

import java.time.Duration;

import io.followthrough.setting.AtLeastOne;
import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How figures become metrics. */
@ConfigMapping(prefix = "followthrough.report")
public interface ReportConfig {

    /** How often the gauges are read anew. */
    @WithConverter(LongerThanNothing.class)
    Duration gaugesEvery();

    /** How many teams have series of their own; the others share one. */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int metricTeams();
}

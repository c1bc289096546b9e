package io.followthrough.feed;

import io.followthrough.setting.AtLeastOne;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How much calendars hold. */
@ConfigMapping(prefix = "followthrough.calendar")
public interface FeedConfig {

    /** How many calendars one person may have. */
    @WithDefault("10")
    @WithConverter(AtLeastOne.class)
    int perPerson();

    /** How many follow-ups a calendar shows at most from today on, and as many of those before. */
    @WithDefault("500")
    @WithConverter(AtLeastOne.class)
    int events();
}

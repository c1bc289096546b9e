package io.followthrough.web.admin;

import io.followthrough.api.ShownOnce;
import io.followthrough.feed.MadeFeed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A calendar that was just made, with its address, which no other page shows.
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CalendarMadePage(MadeFeed made) implements TemplateInstance, ShownOnce {

    @Override
    public Object afterwards() {
        return made.afterwards();
    }
}

package io.followthrough.web.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The page that comes first.
 *
 * @param empty whether there is no follow-up at all that its viewer may know of
 */
@CheckedTemplate(basePath = "web/overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(Overview overview, OverviewChoices choices, Trends trends, Ways ways, boolean empty)
        implements
            TemplateInstance {}

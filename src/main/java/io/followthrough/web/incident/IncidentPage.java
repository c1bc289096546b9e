package io.followthrough.web.incident;

import java.util.List;

import io.followthrough.incident.IncidentView;
import io.followthrough.web.page.FollowUpLine;
import io.followthrough.web.page.Link;
import io.followthrough.web.story.StoryLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All that is known about one incident and what it left behind. */
@CheckedTemplate(basePath = "web/incident", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IncidentPage(IncidentView incident, List<Link> postmortems, List<FollowUpLine> lines,
        List<StoryLine> story) implements TemplateInstance {}

package io.followthrough.web;

import java.util.List;

import io.followthrough.incident.IncidentView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All that is known about one incident and what it left behind. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IncidentPage(IncidentView incident, List<Link> postmortems, List<FollowUpLine> lines,
        List<StoryLine> story) implements TemplateInstance {}

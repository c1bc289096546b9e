package io.followthrough.web.incident;

import java.util.List;

import io.followthrough.incident.IncidentView;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.FollowUpLine;
import io.followthrough.web.page.Link;
import io.followthrough.web.page.Notice;
import io.followthrough.web.story.Meanwhile;
import io.followthrough.web.story.StoryLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * All that is known about one incident and what it left behind, and what can be changed about it.
 *
 * @param meanwhile why the form that was sent last could not be done
 * @param postmortemLate how many days its postmortem has been missing; 0 when it is not
 * @param finished how many of the follow-ups are left to nobody any more
 * @param said what was just done; null for nothing
 */
@CheckedTemplate(basePath = "web/incident", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IncidentPage(IncidentView incident, EditForms forms, Meanwhile meanwhile, IncidentChoices choices,
        List<Link> postmortems, int postmortemLate, List<FollowUpLine> lines, int finished, List<StoryLine> story,
        Notice said) implements TemplateInstance {}

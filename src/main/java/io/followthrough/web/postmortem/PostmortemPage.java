package io.followthrough.web.postmortem;

import java.util.List;

import io.followthrough.incident.IncidentView;
import io.followthrough.postmortem.PostmortemView;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.FollowUpLine;
import io.followthrough.web.page.Notice;
import io.followthrough.web.story.Meanwhile;
import io.followthrough.web.story.StoryLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * All that is known about one postmortem and what is to be done after it.
 *
 * @param title null when it has none
 * @param meanwhile why the form that was sent last could not be done
 * @param mayChange whether the viewer may change it
 * @param isRestricted whether not everybody may know of it
 * @param finished how many of the follow-ups are left to nobody any more
 * @param said what was just done; null for nothing
 */
@CheckedTemplate(basePath = "web/postmortem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PostmortemPage(PostmortemView postmortem, String title, EditForms forms, Meanwhile meanwhile, boolean mayChange,
        boolean isRestricted, List<IncidentView> incidents, List<FollowUpLine> lines, int finished, List<StoryLine> story,
        Notice said) implements TemplateInstance {}

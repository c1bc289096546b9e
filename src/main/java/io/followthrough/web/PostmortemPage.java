package io.followthrough.web;

import java.util.List;

import io.followthrough.postmortem.PostmortemView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All that is known about one postmortem and what is to be done after it. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PostmortemPage(PostmortemView postmortem, String title, List<Link> incidents, List<FollowUpLine> lines,
        List<StoryLine> story) implements TemplateInstance {}

package io.followthrough.web.postmortem;

import java.util.List;

import io.followthrough.postmortem.PostmortemView;
import io.followthrough.web.page.FollowUpLine;
import io.followthrough.web.page.Link;
import io.followthrough.web.story.StoryLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All that is known about one postmortem and what is to be done after it. */
@CheckedTemplate(basePath = "web/postmortem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PostmortemPage(PostmortemView postmortem, String title, List<Link> incidents, List<FollowUpLine> lines,
        List<StoryLine> story) implements TemplateInstance {}

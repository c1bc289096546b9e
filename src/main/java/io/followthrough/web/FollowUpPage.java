package io.followthrough.web;

import java.util.List;

import io.followthrough.followup.FollowUpView;
import io.followthrough.followup.advice.Advice;
import io.followthrough.followup.comment.CommentView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All that is known about one follow-up, and what can be done with it. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FollowUpPage(FollowUpView followUp, FollowUpForms forms, FollowUpSurroundings around, List<Advice> advice,
        ExtensionList extensions, List<CommentView> comments, List<StoryLine> story) implements TemplateInstance {}

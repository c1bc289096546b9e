package io.followthrough.web.followup;

import java.util.List;

import io.followthrough.followup.FollowUpView;
import io.followthrough.followup.advice.Advice;
import io.followthrough.followup.comment.CommentView;
import io.followthrough.reminder.Reminder;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.story.StoryLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All that is known about one follow-up, and what can be done with it. */
@CheckedTemplate(basePath = "web/followup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FollowUpPage(FollowUpView followUp, Notice said, FollowUpForms forms, List<StoryLine> meanwhile,
        FollowUpSurroundings around, List<Advice> advice,
        ExtensionList extensions, List<CommentView> comments, List<StoryLine> story, EditForms edit,
        EditingChoices choices, List<Reminder> reminders) implements TemplateInstance {}

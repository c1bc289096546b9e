package io.followthrough.web.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpViews;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.advice.Advice;
import io.followthrough.followup.advice.Advising;
import io.followthrough.followup.comment.Comments;
import io.followthrough.followup.duedate.ExtensionView;
import io.followthrough.followup.duedate.Extensions;
import io.followthrough.history.Subject;
import io.followthrough.reminder.ReadingDigests;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.story.Stories;
import io.followthrough.web.story.StoryLine;

/** Gathers what the page of a follow-up shows to whoever asks for it. */
@ApplicationScoped
class ShowingFollowUps {

    private static final int MOST_COMMENTS = 500;
    private static final int MOST_REMINDERS = 50;

    private final FollowUps followUps;
    private final FollowUpViews views;
    private final Extensions extensions;
    private final Comments comments;
    private final Stories stories;
    private final Advising advising;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final ReadingDigests reminders;
    private final Viewer viewer;
    private final Clock clock;

    ShowingFollowUps(FollowUps followUps, FollowUpViews views, Extensions extensions, Comments comments, Stories stories,
            Advising advising, Authorization authorization, CurrentCaller current, ReadingDigests reminders, Viewer viewer,
            Clock clock) {
        this.reminders = reminders;
        this.viewer = viewer;
        this.followUps = followUps;
        this.views = views;
        this.extensions = extensions;
        this.comments = comments;
        this.stories = stories;
        this.advising = advising;
        this.authorization = authorization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param opened the form to show open; null for none
     * @param said what was just done; null for nothing
     */
    @Transactional
    FollowUpPage page(String key, String opened, Notice said) {
        return page(key, opened, said, null, List.of());
    }

    /**
     * The page with what was typed still in it.
     *
     * @param meanwhile what others did after the page was made
     */
    @Transactional
    FollowUpPage page(String key, Refusal refusal, List<StoryLine> meanwhile) {
        return page(key, null, null, refusal, meanwhile);
    }

    private FollowUpPage page(String key, String opened, Notice said, Refusal refusal,
            List<StoryLine> meanwhile) {
        Instant now = clock.instant();
        FollowUp followUp = followUps.withKey(key);
        FollowUpForms forms = FollowUpForms.of(followUp, current.caller(), authorization.mayChange(followUp), refusal,
                opened);
        List<FollowUp> merged = followUps.mergedInto(followUp);
        List<FollowUp> waiting = followUps.waitingFor(followUp);
        return new FollowUpPage(views.of(followUp, now), said, forms, meanwhile,
                FollowUpSurroundings.of(followUp, followUps.visible(merged), followUps.visible(waiting), current.caller()),
                advice(followUp),
                ExtensionList.of(extensions.of(followUp).stream().map(ExtensionView::from).toList()),
                comments.of(followUp.id(), MOST_COMMENTS), stories.of(Subject.FOLLOW_UP, followUp.id()),
                edit(followUp, refusal, opened), new EditingChoices(viewer),
                reminders.about(followUp.id(), MOST_REMINDERS));
    }

    private static EditForms edit(FollowUp followUp, Refusal refusal, String opened) {
        return new EditForms(followUp.version(), refusal, opened,
                Map.of(EditingForms.EDIT, EditingForms.fields(followUp.details())));
    }

    /** Only on what can still be said better. */
    private List<Advice> advice(FollowUp followUp) {
        return followUp.progress().status().isTerminal()
                ? List.of()
                : advising.on(List.of(followUp.title()), followUp.team(), List.of(followUp.id())).getFirst();
    }
}

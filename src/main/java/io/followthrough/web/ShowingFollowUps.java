package io.followthrough.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

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
import io.followthrough.history.History;
import io.followthrough.history.HistoryLine;
import io.followthrough.history.Subject;

/** Gathers what the page of a follow-up shows to whoever asks for it. */
@ApplicationScoped
class ShowingFollowUps {

    private static final int MOST_COMMENTS = 500;

    private final FollowUps followUps;
    private final FollowUpViews views;
    private final Extensions extensions;
    private final Comments comments;
    private final History history;
    private final Advising advising;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final Clock clock;

    ShowingFollowUps(FollowUps followUps, FollowUpViews views, Extensions extensions, Comments comments, History history,
            Advising advising, Authorization authorization, CurrentCaller current, Clock clock) {
        this.followUps = followUps;
        this.views = views;
        this.extensions = extensions;
        this.comments = comments;
        this.history = history;
        this.advising = advising;
        this.authorization = authorization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param refusal null unless a form of the page was sent and could not be done
     * @param opened the form to show open; null for none
     */
    @Transactional
    FollowUpPage page(String key, Refusal refusal, String opened) {
        Instant now = clock.instant();
        FollowUp followUp = followUps.withKey(key);
        FollowUpForms forms = FollowUpForms.of(followUp, current.caller(), authorization.mayChange(followUp), refusal,
                opened);
        List<FollowUp> merged = followUps.mergedInto(followUp);
        List<FollowUp> waiting = followUps.waitingFor(followUp);
        return new FollowUpPage(views.of(followUp, now), forms,
                FollowUpSurroundings.of(followUp, followUps.visible(merged), followUps.visible(waiting), current.caller()),
                advice(followUp),
                ExtensionList.of(extensions.of(followUp).stream().map(ExtensionView::from).toList()),
                comments.of(followUp.id(), MOST_COMMENTS), StoryLine.of(history.of(Subject.FOLLOW_UP, followUp.id())));
    }

    /** The changes that made later versions, the oldest first. */
    @Transactional
    List<StoryLine> since(String key, int version) {
        FollowUp followUp = followUps.withKey(key);
        List<HistoryLine> changes = history.of(Subject.FOLLOW_UP, followUp.id()).stream()
                .filter(line -> !line.changes().isEmpty()).toList();
        int later = Math.clamp(followUp.version() - (long) version, Math.min(1, changes.size()), changes.size());
        return StoryLine.of(changes.subList(changes.size() - later, changes.size()));
    }

    /** Only on what can still be said better. */
    private List<Advice> advice(FollowUp followUp) {
        return followUp.progress().status().isTerminal()
                ? List.of()
                : advising.on(List.of(followUp.title()), followUp.team(), List.of(followUp.id())).getFirst();
    }
}

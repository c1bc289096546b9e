package io.followthrough.web.story;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.history.History;
import io.followthrough.history.HistoryLine;
import io.followthrough.history.Subject;
import io.followthrough.problem.Problem;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SentForm;

/** The histories of things, in words. */
@ApplicationScoped
public class Stories {

    private final History history;
    private final FollowUps followUps;

    Stories(History history, FollowUps followUps) {
        this.history = history;
        this.followUps = followUps;
    }

    public List<StoryLine> of(Subject subject, long id) {
        return StoryLine.of(history.of(subject, id));
    }

    /**
     * Why a form cannot be done; when that is because others were faster, with what they did.
     *
     * @param present the version that there is now
     */
    @Transactional
    public Meanwhile refused(SentForm form, Problem problem, Subject subject, long id, int present) {
        List<StoryLine> changes = problem.status() == Refusal.CHANGED_MEANWHILE
                ? since(subject, id, present, form.version())
                : List.of();
        return new Meanwhile(new Refusal(form.name(), problem, form.typed(),
                changes.stream().map(StoryLine::actor).distinct().toList()), changes);
    }

    /** The changes that made later versions of a follow-up, the oldest first. */
    @Transactional
    public List<StoryLine> since(String key, int version) {
        FollowUp followUp = followUps.withKey(key);
        return since(Subject.FOLLOW_UP, followUp.id(), followUp.version(), version);
    }

    private List<StoryLine> since(Subject subject, long id, int present, int version) {
        List<HistoryLine> changes = history.of(subject, id).stream().filter(line -> !line.changes().isEmpty()).toList();
        int later = Math.clamp(present - (long) version, Math.min(1, changes.size()), changes.size());
        return StoryLine.of(changes.subList(changes.size() - later, changes.size()));
    }
}

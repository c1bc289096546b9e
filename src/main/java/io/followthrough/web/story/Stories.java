package io.followthrough.web.story;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.history.History;
import io.followthrough.history.HistoryLine;
import io.followthrough.history.Subject;

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

    /** The changes that made later versions of a follow-up, the oldest first. */
    @Transactional
    public List<StoryLine> since(String key, int version) {
        FollowUp followUp = followUps.withKey(key);
        List<HistoryLine> changes = history.of(Subject.FOLLOW_UP, followUp.id()).stream()
                .filter(line -> !line.changes().isEmpty()).toList();
        int later = Math.clamp(followUp.version() - (long) version, Math.min(1, changes.size()), changes.size());
        return StoryLine.of(changes.subList(changes.size() - later, changes.size()));
    }
}

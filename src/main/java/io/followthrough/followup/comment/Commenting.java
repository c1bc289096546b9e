package io.followthrough.followup.comment;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;

/** Says something about a follow-up; in any state, for what is done may turn out not to be. */
@ApplicationScoped
public class Commenting {

    private final Comments comments;
    private final Tracking tracking;

    Commenting(Comments comments, Tracking tracking) {
        this.comments = comments;
        this.tracking = tracking;
    }

    @Transactional
    public Comment say(String key, String text, Actor actor, Instant now) {
        FollowUp followUp = tracking.note(key, null, Happening.of("comment", actor, now), commented -> {
        });
        Comment comment = new Comment(followUp.id(), actor.name(), now, text);
        comments.persist(comment);
        return comment;
    }
}

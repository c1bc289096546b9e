package io.followthrough.postmortem;

import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import io.followthrough.history.History;
import io.followthrough.history.Subject;

/** Changes what a postmortem says, with its history. */
@ApplicationScoped
public class RevisingPostmortems {

    private final Postmortems postmortems;
    private final History history;
    private final Authorization authorization;

    RevisingPostmortems(Postmortems postmortems, History history, Authorization authorization) {
        this.postmortems = postmortems;
        this.history = history;
        this.authorization = authorization;
    }

    /**
     * Makes one change, and nothing when it changes nothing.
     *
     * @param ifMatch the version the caller read; null when they do not care
     */
    @Transactional
    public Postmortem change(String key, String ifMatch, UnaryOperator<PostmortemDetails> change, Happening happening) {
        Postmortem postmortem = postmortems.withKey(key);
        authorization.requireChange(postmortem);
        Version.check(ifMatch, postmortem.version());
        PostmortemDetails changed = change.apply(postmortem.details());
        if (!changed.equals(postmortem.details())) {
            Map<String, Object> before = postmortem.facts();
            postmortem.revise(changed, happening.at());
            history.record(Subject.POSTMORTEM, postmortem.id(), happening, before, postmortem.facts());
            postmortems.flush();
        }
        return postmortem;
    }
}

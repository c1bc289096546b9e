package io.followthrough.postmortem;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.access.Authorization;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import io.followthrough.history.History;
import io.followthrough.history.Subject;

/** Publishes postmortems and takes them back. */
@ApplicationScoped
public class Publishing {

    private final Postmortems postmortems;
    private final History history;
    private final Authorization authorization;

    Publishing(Postmortems postmortems, History history, Authorization authorization) {
        this.authorization = authorization;
        this.postmortems = postmortems;
        this.history = history;
    }

    /** Publishing what is published changes nothing. */
    @Transactional
    public Postmortem publish(String key, String ifMatch, Actor actor, Instant now) {
        return change(key, ifMatch, PostmortemStatus.PUBLISHED, Happening.of("publish", actor, now), p -> p.publish(now));
    }

    @Transactional
    public Postmortem withdraw(String key, String ifMatch, Actor actor, Instant now) {
        return change(key, ifMatch, PostmortemStatus.DRAFT, Happening.of("withdraw", actor, now), p -> p.withdraw(now));
    }

    private Postmortem change(String key, String ifMatch, PostmortemStatus wanted, Happening happening,
            Consumer<Postmortem> change) {
        Postmortem postmortem = postmortems.withKey(key);
        authorization.requireChange(postmortem);
        Version.check(ifMatch, postmortem.version());
        if (postmortem.status() != wanted) {
            Map<String, Object> before = postmortem.facts();
            change.accept(postmortem);
            history.record(Subject.POSTMORTEM, postmortem.id(), happening, before, postmortem.facts());
            postmortems.flush();
        }
        return postmortem;
    }
}

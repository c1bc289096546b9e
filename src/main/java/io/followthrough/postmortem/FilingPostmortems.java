package io.followthrough.postmortem;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.history.Happening;
import io.followthrough.history.History;
import io.followthrough.history.Subject;

/** Stores postmortems and what is added to them later, with their history. */
@ApplicationScoped
public class FilingPostmortems {

    private final Postmortems postmortems;
    private final History history;
    private final Authorization authorization;

    FilingPostmortems(Postmortems postmortems, History history, Authorization authorization) {
        this.authorization = authorization;
        this.postmortems = postmortems;
        this.history = history;
    }

    @Transactional
    public void add(Postmortem postmortem, Happening happening) {
        authorization.requireAdding(postmortem.team().id());
        postmortems.persist(postmortem);
        history.record(Subject.POSTMORTEM, postmortem.id(), happening, Map.of(), postmortem.facts());
    }

    /** @param before the facts before the change */
    @Transactional
    public void changed(Postmortem postmortem, Map<String, Object> before, Happening happening) {
        history.record(Subject.POSTMORTEM, postmortem.id(), happening, before, postmortem.facts());
    }
}

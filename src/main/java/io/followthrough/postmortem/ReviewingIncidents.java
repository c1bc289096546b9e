package io.followthrough.postmortem;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.api.Key;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import io.followthrough.incident.Incident;
import io.followthrough.incident.Incidents;

/** Adds incidents to a postmortem that is there already. */
@ApplicationScoped
public class ReviewingIncidents {

    private final Postmortems postmortems;
    private final Incidents incidents;
    private final FilingPostmortems filing;
    private final Authorization authorization;

    ReviewingIncidents(Postmortems postmortems, Incidents incidents, FilingPostmortems filing, Authorization authorization) {
        this.authorization = authorization;
        this.postmortems = postmortems;
        this.incidents = incidents;
        this.filing = filing;
    }

    /** Adding what is there changes nothing. */
    @Transactional
    public Postmortem add(String key, String ifMatch, String incidentKey, Happening happening) {
        Postmortem postmortem = authorization.visible(
                postmortems.findByIdOptional(Key.POSTMORTEM.id(key), LockModeType.PESSIMISTIC_WRITE),
                () -> Key.POSTMORTEM.notFound(key));
        authorization.requireChange(postmortem);
        Version.check(ifMatch, postmortem.version());
        Incident incident = incidents.withKey(incidentKey);
        if (!postmortem.incidents().contains(incident)) {
            Map<String, Object> before = postmortem.facts();
            postmortem.reviews(incident);
            postmortem.touch(happening.at());
            filing.changed(postmortem, before, happening);
            postmortems.flush();
        }
        return postmortem;
    }
}

package io.followthrough.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.followthrough.history.Happening;

/** Marks incidents as repeats of earlier ones, and takes it back. */
@ApplicationScoped
public class MarkingRecurrences {

    /** Two that are marked as each other's repeat at the same moment must not both succeed. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('followthrough.recurrence'))";

    private final Incidents incidents;
    private final HandlingIncidents handling;
    private final EntityManager entities;

    MarkingRecurrences(Incidents incidents, HandlingIncidents handling, EntityManager entities) {
        this.incidents = incidents;
        this.handling = handling;
        this.entities = entities;
    }

    @Transactional
    public Incident mark(String key, String ifMatch, String earlier, Happening happening) {
        entities.createNativeQuery(ONE_AT_A_TIME, Object.class).getSingleResult();
        return handling.change(key, ifMatch, happening,
                incident -> incident.repeats(incidents.named(earlier, "/of"), happening.at()));
    }

    @Transactional
    public Incident unmark(String key, String ifMatch, Happening happening) {
        return handling.change(key, ifMatch, happening, incident -> incident.repeatsNothing(happening.at()));
    }
}

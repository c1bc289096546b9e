package io.followthrough.incident;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.access.Authorization;
import io.followthrough.access.Role;
import io.followthrough.api.Key;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import io.followthrough.history.History;
import io.followthrough.history.Subject;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;

/** Creates and changes incidents, with their history. */
@ApplicationScoped
public class HandlingIncidents {

    private final Incidents incidents;
    private final Teams teams;
    private final History history;
    private final PostmortemDeadlines deadlines;
    private final Authorization authorization;

    HandlingIncidents(Incidents incidents, Teams teams, History history, PostmortemDeadlines deadlines,
            Authorization authorization) {
        this.deadlines = deadlines;
        this.authorization = authorization;
        this.incidents = incidents;
        this.teams = teams;
        this.history = history;
    }

    @Transactional
    public Incident create(IncidentRequest request, Actor actor, Instant now) {
        Team team = request.team() == null ? teams.forWhatNamesNone() : teams.named(request.team(), "/team");
        Incident incident = new Incident(team, request.details(), now);
        add(incident, Happening.of("create", actor, now));
        return incident;
    }

    @Transactional
    public void add(Incident incident, Happening happening) {
        authorization.requireAdding(incident.team().id());
        deadlines.set(incident);
        incidents.persist(incident);
        history.record(Subject.INCIDENT, incident.id(), happening, Map.of(), incident.facts());
    }

    /**
     * Makes one change, and nothing when it changes nothing.
     *
     * @param ifMatch the version the caller read; null when they do not care
     */
    @Transactional
    Incident change(String key, String ifMatch, Happening happening, Consumer<Incident> change) {
        Incident incident = authorization.visible(
                incidents.findByIdOptional(Key.INCIDENT.id(key), LockModeType.PESSIMISTIC_WRITE),
                () -> Key.INCIDENT.notFound(key));
        authorization.requireChange(incident);
        Version.check(ifMatch, incident.version());
        Map<String, Object> before = incident.facts();
        change.accept(incident);
        if (!incident.facts().equals(before)) {
            history.record(Subject.INCIDENT, incident.id(), happening, before, incident.facts());
            incidents.flush();
        }
        return incident;
    }

    /** @param ifMatch the version the caller read; null when they do not care */
    @Transactional
    public Incident change(String key, String ifMatch, UnaryOperator<IncidentDetails> change, Happening happening) {
        Incident incident = incidents.withKey(key);
        authorization.requireChange(incident);
        Version.check(ifMatch, incident.version());
        Map<String, Object> before = incident.facts();
        IncidentDetails changed = change.apply(incident.details());
        if (!changed.restricted().equals(incident.details().restricted())) {
            authorization.require(Role.LEAD, incident.team().id(), "restrict an incident or open it to everybody");
        }
        boolean isJudgedAnew = changed.severity() != incident.details().severity()
                || !Objects.equals(changed.resolvedAt(), incident.details().resolvedAt());
        incident.change(changed, happening.at());
        if (isJudgedAnew) {
            deadlines.set(incident);
        }
        history.record(Subject.INCIDENT, incident.id(), happening, before, incident.facts());
        incidents.flush();
        return incident;
    }
}

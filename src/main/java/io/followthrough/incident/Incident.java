package io.followthrough.incident;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.api.Key;
import io.followthrough.classification.Severity;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;

/** An event that needed a response. */
@Entity
public class Incident {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_seq")
    @SequenceGenerator(name = "incident_seq", sequenceName = "incident_seq", allocationSize = 1)
    private Long id;
    private String title;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    @Enumerated(EnumType.STRING)
    private IncidentStatus status;
    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;
    private Instant startedAt;
    private Instant resolvedAt;
    private Double durationMinutes;
    private String impact;
    private List<String> services;
    private Instant createdAt;
    private Instant updatedAt;
    @jakarta.persistence.Version
    private int version;

    protected Incident() {}

    public Incident(Team team, IncidentDetails details, Instant now) {
        this.team = team;
        this.createdAt = now;
        change(details, now);
    }

    public void change(IncidentDetails details, Instant now) {
        if (details.resolvedAt() != null && details.startedAt() != null && details.resolvedAt().isBefore(details.startedAt())) {
            throw ProblemException.invalid("/resolvedAt", "must not be before startedAt");
        }
        this.title = details.title();
        this.severity = details.severity();
        this.status = details.status();
        this.startedAt = details.startedAt();
        this.resolvedAt = details.resolvedAt();
        this.durationMinutes = details.durationMinutes();
        this.impact = details.impact();
        this.services = details.services();
        this.updatedAt = now;
    }

    public IncidentDetails details() {
        return new IncidentDetails(title, severity, status, startedAt, resolvedAt, durationMinutes, impact, services);
    }

    public Long id() {
        return id;
    }

    public String key() {
        return Key.INCIDENT.of(id);
    }

    public String title() {
        return title;
    }

    public Team team() {
        return team;
    }

    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    public List<String> services() {
        return List.copyOf(services);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }

    /** The fields that history keeps track of. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("severity", severity);
        facts.put("status", status);
        facts.put("startedAt", startedAt);
        facts.put("resolvedAt", resolvedAt);
        facts.put("durationMinutes", durationMinutes);
        facts.put("impact", impact);
        facts.put("services", services());
        return facts;
    }
}

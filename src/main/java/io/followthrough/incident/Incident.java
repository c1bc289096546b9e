package io.followthrough.incident;

import java.time.Instant;
import java.util.ArrayList;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
    @ManyToOne(fetch = FetchType.LAZY)
    private Incident recurrenceOf;
    @OneToMany(mappedBy = "recurrenceOf")
    @OrderBy("id")
    private List<Incident> recurrences = new ArrayList<>();
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
        recurrenceOf().ifPresent(earlier -> Order.require(earlier, this, "/startedAt"));
        recurrences.forEach(later -> Order.require(this, later, "/startedAt"));
    }

    /** @throws ProblemException 422 when it did not come after the earlier one, or the two would go round in a circle */
    public void repeats(Incident earlier, Instant now) {
        Order.requireNoCircle(earlier, this, "/of");
        Order.require(earlier, this, "/of");
        recurrenceOf = earlier;
        updatedAt = now;
    }

    public void repeatsNothing(Instant now) {
        recurrenceOf = null;
        updatedAt = now;
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

    /** The earlier incident that this one repeats. */
    public Optional<Incident> recurrenceOf() {
        return Optional.ofNullable(recurrenceOf);
    }

    /** The later incidents that repeat this one. */
    public List<Incident> recurrences() {
        return List.copyOf(recurrences);
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
        facts.put("recurrenceOf", recurrenceOf().map(Incident::key).orElse(null));
        return facts;
    }
}

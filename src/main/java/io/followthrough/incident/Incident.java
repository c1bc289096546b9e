package io.followthrough.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.access.Guarded;
import io.followthrough.api.Key;
import io.followthrough.api.Versioned;
import io.followthrough.classification.Severity;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;

/** An event that needed a response. */
@Entity
public class Incident extends Versioned implements Guarded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_seq")
    @SequenceGenerator(name = "incident_seq", sequenceName = "incident_seq", allocationSize = 1)
    private Long id;
    @Embedded
    private IncidentDetails details;
    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;
    private LocalDate postmortemDueOn;
    @ManyToOne(fetch = FetchType.LAZY)
    private Incident recurrenceOf;
    @OneToMany(mappedBy = "recurrenceOf")
    @OrderBy("id")
    private List<Incident> recurrences = new ArrayList<>();

    protected Incident() {}

    public Incident(Team team, IncidentDetails details, Instant now) {
        super(now);
        this.team = team;
        change(details, now);
    }

    public void change(IncidentDetails changed, Instant now) {
        changed.requireOrder();
        details = changed;
        touch(now);
        recurrenceOf().ifPresent(earlier -> Order.require(earlier, this, "/startedAt"));
        recurrences.forEach(later -> Order.require(this, later, "/startedAt"));
    }

    /** @param lastDay for publishing a postmortem, in the team's zone; null when none is asked for */
    void asksForPostmortem(LocalDate lastDay) {
        postmortemDueOn = lastDay;
    }

    /** @throws ProblemException 422 when it did not come after the earlier one, or the two would go round in a circle */
    public void repeats(Incident earlier, Instant now) {
        Order.requireNoCircle(earlier, this, "/of");
        Order.require(earlier, this, "/of");
        recurrenceOf = earlier;
        touch(now);
    }

    public void repeatsNothing(Instant now) {
        recurrenceOf = null;
        touch(now);
    }

    public IncidentDetails details() {
        return details;
    }

    public Long id() {
        return id;
    }

    @Override
    public String key() {
        return Key.INCIDENT.of(id);
    }

    public String title() {
        return details.title();
    }

    public Team team() {
        return team;
    }

    public Optional<Severity> severity() {
        return Optional.ofNullable(details.severity());
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(details.startedAt());
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(details.resolvedAt());
    }

    public List<String> services() {
        return List.copyOf(details.services());
    }

    /** Empty when no policy asks for a postmortem. */
    public Optional<LocalDate> postmortemDueOn() {
        return Optional.ofNullable(postmortemDueOn);
    }

    /** The earlier incident that this one repeats. */
    public Optional<Incident> recurrenceOf() {
        return Optional.ofNullable(recurrenceOf);
    }

    /** The later incidents that repeat this one. */
    public List<Incident> recurrences() {
        return List.copyOf(recurrences);
    }

    @Override
    public Long guardingTeam() {
        return team.id();
    }

    @Override
    public Set<Long> restrictedTo() {
        return details.restricted() ? Set.of(team.id()) : Set.of();
    }

    /** The fields that history keeps track of. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", details.title());
        facts.put("severity", details.severity());
        facts.put("status", details.status());
        facts.put("startedAt", details.startedAt());
        facts.put("resolvedAt", details.resolvedAt());
        facts.put("durationMinutes", details.durationMinutes());
        facts.put("impact", details.impact());
        facts.put("services", services());
        facts.put("restricted", details.restricted());
        facts.put("userAffecting", details.userAffecting());
        facts.put("postmortemDueOn", postmortemDueOn);
        facts.put("recurrenceOf", recurrenceOf().map(Incident::key).orElse(null));
        return facts;
    }
}

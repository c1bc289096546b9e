package io.followthrough.postmortem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.access.Guarded;
import io.followthrough.api.Key;
import io.followthrough.api.Versioned;
import io.followthrough.incident.Incident;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;

/** The written review of one or several incidents. */
@Entity
public class Postmortem extends Versioned implements Guarded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "postmortem_seq")
    @SequenceGenerator(name = "postmortem_seq", sequenceName = "postmortem_seq", allocationSize = 1)
    private Long id;
    @Embedded
    private PostmortemDetails details;
    @Enumerated(EnumType.STRING)
    private PostmortemStatus status;
    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;
    private Instant publishedAt;
    @Embedded
    private SourceDocument source;
    @ManyToMany
    @JoinTable(name = "postmortem_incident", joinColumns = @JoinColumn(name = "postmortem_id"), inverseJoinColumns = @JoinColumn(name = "incident_id"))
    @OrderColumn(name = "position")
    private List<Incident> incidents = new ArrayList<>();
    @OneToMany(mappedBy = "postmortem", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Cause> causes = new ArrayList<>();
    @OneToMany(mappedBy = "postmortem", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<TimelineEntry> timeline = new ArrayList<>();

    protected Postmortem() {}

    public Postmortem(Team team, PostmortemDetails details, Instant now) {
        super(now);
        this.team = team;
        this.details = details;
        this.status = PostmortemStatus.DRAFT;
    }

    public void reviews(Incident incident) {
        incidents.add(incident);
    }

    public void names(String cause, boolean root) {
        causes.add(new Cause(this, causes.size(), cause, root));
    }

    /** @param at null when the moment cannot be placed */
    public void tells(Instant at, String text) {
        timeline.add(new TimelineEntry(this, timeline.size(), at, text));
    }

    /** Keeps the document the postmortem was read from, so that the same one is known again. */
    public void wasWrittenAs(SourceDocument document, Instant now) {
        source = document;
        touch(now);
    }

    public void revise(PostmortemDetails changed, Instant now) {
        details = changed;
        touch(now);
    }

    public void publish(Instant now) {
        this.status = PostmortemStatus.PUBLISHED;
        this.publishedAt = now;
        touch(now);
    }

    public void withdraw(Instant now) {
        this.status = PostmortemStatus.DRAFT;
        this.publishedAt = null;
        touch(now);
    }

    public Long id() {
        return id;
    }

    @Override
    public String key() {
        return Key.POSTMORTEM.of(id);
    }

    /** Never null, though Hibernate reads one that says nothing as null. */
    public PostmortemDetails details() {
        return details == null ? new PostmortemDetails(null, null, null) : details;
    }

    public Optional<String> title() {
        return Optional.ofNullable(details().title());
    }

    public PostmortemStatus status() {
        return status;
    }

    public Team team() {
        return team;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<SourceDocument> source() {
        return Optional.ofNullable(source);
    }

    public List<Incident> incidents() {
        return List.copyOf(incidents);
    }

    public List<Cause> causes() {
        return List.copyOf(causes);
    }

    /** @throws ProblemException 422 naming the pointer when it names no cause with this id */
    public Cause cause(long id, String pointer) {
        return causes.stream().filter(cause -> cause.id() == id).findFirst()
                .orElseThrow(() -> ProblemException.unprocessable(pointer, key() + " names no cause with the id " + id));
    }

    public List<TimelineEntry> timeline() {
        return List.copyOf(timeline);
    }

    @Override
    public Long guardingTeam() {
        return team.id();
    }

    @Override
    public Set<Long> restrictedTo() {
        return incidents.stream().flatMap(incident -> incident.restrictedTo().stream()).collect(Collectors.toSet());
    }

    /** The fields that history keeps track of. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", details().title());
        facts.put("summary", details().summary());
        facts.put("rootCause", details().rootCause());
        facts.put("status", status);
        facts.put("incidents", incidents.stream().map(Incident::key).toList());
        facts.put("causes", causes.stream().map(Cause::text).toList());
        facts.put("timelineEntries", timeline.size());
        facts.put("sourceDigest", source().map(SourceDocument::digest).orElse(null));
        return facts;
    }
}

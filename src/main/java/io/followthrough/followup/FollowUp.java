package io.followthrough.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
import jakarta.persistence.SequenceGenerator;

import io.followthrough.api.Key;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.incident.Incident;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Situation;
import io.followthrough.postmortem.Cause;
import io.followthrough.postmortem.Postmortem;

/** One corrective or preventative task that an incident left behind. */
@Entity
public class FollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_seq")
    @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq", allocationSize = 1)
    private Long id;
    private String title;
    private String description;
    @Enumerated(EnumType.STRING)
    private Nature nature;
    private boolean natureGuessed;
    @Enumerated(EnumType.STRING)
    private FollowUpType type;
    private boolean typeGuessed;
    @Enumerated(EnumType.STRING)
    private Priority priority;
    private List<String> labels;
    private List<String> links;
    @Embedded
    private Progress progress;
    @Embedded
    private DueDate due;
    private String policy;
    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person owner;
    private String ownerAsWritten;
    private Instant assignedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    private Postmortem postmortem;
    @ManyToOne(fetch = FetchType.LAZY)
    private Cause cause;
    @ManyToMany
    @JoinTable(name = "follow_up_incident", joinColumns = @JoinColumn(name = "follow_up_id"), inverseJoinColumns = @JoinColumn(name = "incident_id"))
    private Set<Incident> incidents = new LinkedHashSet<>();
    @ManyToMany
    @JoinTable(name = "follow_up_watcher", joinColumns = @JoinColumn(name = "follow_up_id"), inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> watchers = new LinkedHashSet<>();
    private Long successorOfId;
    private Instant createdAt;
    private Instant updatedAt;
    @jakarta.persistence.Version
    private int version;

    protected FollowUp() {}

    public FollowUp(Status status, Team team, FollowUpDetails details, Guessed guessed, Origin origin, Instant now) {
        this.progress = new Progress(status);
        this.due = DueDate.on(null);
        this.team = team;
        this.incidents.addAll(origin.incidents());
        this.postmortem = origin.postmortem();
        this.cause = origin.cause();
        this.ownerAsWritten = origin.ownerAsWritten();
        this.createdAt = now;
        this.updatedAt = now;
        change(details);
        this.natureGuessed = guessed.nature();
        this.typeGuessed = guessed.type();
    }

    /**
     * Files it under the policy that holds for it and gives it its first due date.
     *
     * @param dueOn null when the policy sets none
     */
    public void follow(Policy policy, LocalDate dueOn) {
        this.policy = policy.name();
        this.due = DueDate.on(dueOn);
    }

    /** What somebody says about nature or type is no guess any more. */
    public void change(FollowUpDetails details) {
        natureGuessed = natureGuessed && details.nature() == nature;
        typeGuessed = typeGuessed && details.type() == type;
        title = details.title();
        description = details.description();
        nature = details.nature();
        type = details.type();
        priority = details.priority();
        labels = details.labels();
        links = details.links();
    }

    public void assign(Person newOwner, Instant now) {
        owner = newOwner;
        ownerAsWritten = null;
        assignedAt = assignedAt == null ? now : assignedAt;
    }

    public void unassign() {
        owner = null;
        assignedAt = null;
    }

    public void watch(Person watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Person watcher) {
        watchers.remove(watcher);
    }

    void succeed(FollowUp ineffective) {
        successorOfId = ineffective.id;
    }

    /** Another team answers for it from now on; its policy and due date stay. */
    void moveTo(Team newTeam) {
        team = newTeam;
    }

    /** Nature and type stay guessed where they were. */
    void relabel(List<String> newLabels) {
        labels = List.copyOf(newLabels);
    }

    /** Exactly these incidents. */
    void serve(Set<Incident> served) {
        incidents.retainAll(served);
        incidents.addAll(served);
    }

    /** @param cause null for none */
    void pointAt(Cause cause) {
        this.cause = cause;
    }

    void watch(Set<Person> more) {
        watchers.addAll(more);
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    /** Overdue when the team's local date is after the due date and something is left to be done. */
    public boolean isOverdue(Instant now) {
        return daysOverdue(now) > 0;
    }

    /** In calendar days of the team; 0 when it is not overdue. */
    public int daysOverdue(Instant now) {
        return progress.status().isTerminal() ? 0 : due().daysPast(team.calendar().dateOf(now));
    }

    /** What the policies look at. */
    public Situation situation() {
        return new Situation(priority, nature, type, team.slug(),
                incidents.stream().flatMap(incident -> incident.severity().stream()).collect(Collectors.toSet()),
                incidents.stream().flatMap(incident -> incident.services().stream()).collect(Collectors.toSet()),
                Set.copyOf(labels));
    }

    public Long id() {
        return id;
    }

    public String key() {
        return Key.FOLLOW_UP.of(id);
    }

    public String title() {
        return title;
    }

    public FollowUpDetails details() {
        return new FollowUpDetails(title, description, nature, type, priority, labels, links);
    }

    public Guessed guessed() {
        return new Guessed(natureGuessed, typeGuessed);
    }

    public Priority priority() {
        return priority;
    }

    public Progress progress() {
        return progress;
    }

    /** Hibernate leaves an embedded value null when all its columns are. */
    public DueDate due() {
        return due == null ? DueDate.on(null) : due;
    }

    public String policy() {
        return policy;
    }

    public Team team() {
        return team;
    }

    public Optional<Person> owner() {
        return Optional.ofNullable(owner);
    }

    /** The owner a document names, where no person could be found for them. */
    public Optional<String> ownerAsWritten() {
        return Optional.ofNullable(ownerAsWritten);
    }

    public Optional<Postmortem> postmortem() {
        return Optional.ofNullable(postmortem);
    }

    public Optional<Cause> cause() {
        return Optional.ofNullable(cause);
    }

    public Set<Incident> incidents() {
        return Set.copyOf(incidents);
    }

    /** In the order of the incidents' creation; without those that are not stored. */
    public List<String> incidentKeys() {
        return incidents.stream().filter(incident -> incident.id() != null).sorted(Comparator.comparing(Incident::id))
                .map(Incident::key).toList();
    }

    public Set<Person> watchers() {
        return Set.copyOf(watchers);
    }

    /** The key of the ineffective follow-up that it takes over from. */
    public Optional<String> successorOf() {
        return Optional.ofNullable(Key.FOLLOW_UP.of(successorOfId));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }
}

package io.followthrough.followup;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import io.followthrough.api.Versioned;
import io.followthrough.people.Person;
import io.followthrough.people.Team;

/** Who answers for a follow-up: exactly one team, one person or none yet, and those who watch. */
@MappedSuperclass
public abstract class Responsibility extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person owner;
    private String ownerAsWritten;
    private Instant assignedAt;
    @ManyToMany
    @JoinTable(name = "follow_up_watcher", joinColumns = @JoinColumn(name = "follow_up_id"), inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> watchers = new LinkedHashSet<>();

    protected Responsibility() {}

    Responsibility(Team team, String ownerAsWritten, Instant now) {
        super(now);
        this.team = team;
        this.ownerAsWritten = ownerAsWritten;
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

    /** Another team answers for it from now on; its policy and due date stay. */
    public void moveTo(Team newTeam) {
        team = newTeam;
    }

    public void watch(Person watcher) {
        watchers.add(watcher);
    }

    public void watch(Set<Person> more) {
        watchers.addAll(more);
    }

    public void unwatch(Person watcher) {
        watchers.remove(watcher);
    }

    public Team team() {
        return team;
    }

    public Optional<Person> owner() {
        return Optional.ofNullable(owner);
    }

    /** Since when somebody has owned it, whoever it was first; empty while nobody does. */
    public Optional<Instant> assignedAt() {
        return Optional.ofNullable(assignedAt);
    }

    /** The owner a document names, where no person could be found for them. */
    public Optional<String> ownerAsWritten() {
        return Optional.ofNullable(ownerAsWritten);
    }

    public Set<Person> watchers() {
        return Set.copyOf(watchers);
    }
}

package io.followthrough.feed;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.token.Secret;

/** A calendar that somebody has made for themselves: of their own due dates, or of a team's. */
@Entity
@Table(name = "calendar_feed")
class Feed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_feed_seq")
    @SequenceGenerator(name = "calendar_feed_seq", sequenceName = "calendar_feed_seq", allocationSize = 1)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;
    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;
    private byte[] hash;
    private String hint;
    private Instant createdAt;
    /** Written by {@link io.followthrough.token.LastUse}, beside the entity. */
    @Column(insertable = false, updatable = false)
    private Instant lastUsedAt;

    protected Feed() {}

    /** @param team null for what the person owns */
    Feed(Person person, Team team, Secret secret, Instant createdAt) {
        this.person = person;
        this.team = team;
        this.hash = secret.hash();
        this.hint = secret.hint();
        this.createdAt = createdAt;
    }

    Long id() {
        return id;
    }

    /** As the audit names it. */
    String name() {
        return "calendar:" + id;
    }

    Person person() {
        return person;
    }

    /** Empty for what the person owns. */
    Optional<Team> team() {
        return Optional.ofNullable(team);
    }

    String hint() {
        return hint;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Exact to the minute; null when nobody has fetched it yet. */
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}

package io.followthrough.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.time.WorkingCalendar;

/** Somebody who owns, verifies or watches follow-ups; known by e-mail address. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 1)
    private Long id;
    private String email;
    private String name;
    private ZoneId zone;
    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;
    private boolean active;
    private Instant createdAt;
    @jakarta.persistence.Version
    private int version;

    protected Person() {}

    Person(String email, String name, ZoneId zone, Team team, Instant createdAt) {
        this.email = email;
        this.name = name;
        this.zone = zone;
        this.team = team;
        this.active = true;
        this.createdAt = createdAt;
    }

    /**
     * @param newZone null for the team's zone
     * @param newTeam null for no home team
     */
    void change(String newName, ZoneId newZone, Team newTeam) {
        this.name = newName;
        this.zone = newZone;
        this.team = newTeam;
    }

    public Long id() {
        return id;
    }

    /** In lower case. */
    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Optional<Team> team() {
        return Optional.ofNullable(team);
    }

    public boolean isActive() { return active; }

    Optional<ZoneId> ownZone() {
        return Optional.ofNullable(zone);
    }

    /** The person's own zone, else their team's, else UTC. */
    public ZoneId zone() {
        if (zone != null) {
            return zone;
        }
        return team == null ? ZoneId.of("UTC") : team.zone();
    }

    /** A person works on the working days of their team, in their own zone; without a team, Monday to Friday. */
    public WorkingCalendar calendar() {
        return team().map(Team::calendar).orElse(WorkingCalendar.MONDAY_TO_FRIDAY).in(zone());
    }

    int version() {
        return version;
    }
}

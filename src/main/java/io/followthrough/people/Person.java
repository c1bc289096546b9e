package io.followthrough.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
    private String locale;
    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;
    private boolean active;
    private Instant createdAt;
    private Instant erasedAt;
    @jakarta.persistence.Version
    private int version;

    protected Person() {}

    Person(String email, PersonDetails details, Instant createdAt) {
        this.email = email;
        this.active = true;
        this.createdAt = createdAt;
        change(details);
    }

    void change(PersonDetails details) {
        this.name = details.name();
        this.zone = details.zone();
        this.locale = details.locale();
        this.team = details.team();
    }

    void leave() {
        active = false;
    }

    void comeBack() {
        active = true;
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

    /** Whether their name and address are gone; it is done by the database. */
    public boolean isErased() {
        return erasedAt != null;
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    Optional<ZoneId> ownZone() {
        return Optional.ofNullable(zone);
    }

    /** The language that they read, if they have said. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale).map(Locale::forLanguageTag);
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

    /** What history keeps track of. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>(PersonRequest.from(this).facts());
        facts.put("active", active);
        return facts;
    }

    public int version() {
        return version;
    }
}

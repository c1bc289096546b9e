package io.followthrough.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.time.WorkingCalendar;

/** A group of people that owns incidents and follow-ups, with a lead and a working calendar. */
@Entity
public class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_seq")
    @SequenceGenerator(name = "team_seq", sequenceName = "team_seq", allocationSize = 1)
    private Long id;
    private String slug;
    private String name;
    private ZoneId zone;
    private List<String> workingDays;
    private List<LocalDate> holidays;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person lead;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person manager;
    private Instant createdAt;
    private Instant zoneSince;
    @jakarta.persistence.Version
    private int version;

    protected Team() {}

    Team(String slug, TeamDetails details, Instant createdAt) {
        this.slug = slug;
        this.createdAt = createdAt;
        change(details, createdAt);
    }

    void change(TeamDetails details, Instant now) {
        this.name = details.name();
        this.zoneSince = details.zone().equals(zone) ? zoneSince : now;
        this.zone = details.zone();
        this.workingDays = details.workingDays().stream().sorted().map(DayOfWeek::name).toList();
        this.holidays = details.holidays().stream().sorted().toList();
        this.lead = details.lead();
        this.manager = details.manager();
    }

    /** Days off from now on, instead of those before. */
    public void keepHolidays(Collection<LocalDate> days) {
        holidays = days.stream().distinct().sorted().toList();
    }

    /** Whoever would be both lead and manager is only the lead. */
    void handTo(Person successor, Person leaving) {
        lead = lead != null && lead.id().equals(leaving.id()) ? successor : lead;
        manager = manager != null && manager.id().equals(leaving.id()) ? successor : manager;
        manager = lead != null && manager != null && lead.id().equals(manager.id()) ? null : manager;
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    public Optional<Person> lead() {
        return Optional.ofNullable(lead);
    }

    /** Whoever escalations reach after the lead. */
    public Optional<Person> manager() {
        return Optional.ofNullable(manager);
    }

    public WorkingCalendar calendar() {
        Set<DayOfWeek> days = workingDays.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new WorkingCalendar(zone, days, Set.copyOf(holidays));
    }

    /** What history keeps track of. */
    public Map<String, Object> facts() {
        return TeamRequest.from(this).facts();
    }

    public int version() {
        return version;
    }
}

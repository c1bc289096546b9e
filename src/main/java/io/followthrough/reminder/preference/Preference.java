package io.followthrough.reminder.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.followthrough.people.Person;
import io.followthrough.time.WorkingCalendar;

/** When somebody wants to be told, and whether at all. */
@Entity
@Table(name = "digest_preference")
public class Preference {

    @Id
    private Long personId;
    private Integer digestHour;
    private List<String> days;
    private LocalDate pausedUntil;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person delegate;
    private boolean subscribed;
    @jakarta.persistence.Version
    private int version;

    protected Preference() {}

    private Preference(Long personId) {
        this.personId = personId;
        this.subscribed = true;
    }

    /** That of somebody who has said nothing. */
    static Preference none(Long personId) {
        return new Preference(personId);
    }

    /** @param standsIn null for nobody */
    void change(PreferenceRequest wanted, Person standsIn) {
        delegate = standsIn;
        digestHour = wanted.digestHour();
        days = wanted.days() == null ? null : wanted.days().stream().sorted().map(DayOfWeek::name).toList();
        pausedUntil = wanted.pausedUntil();
        subscribed = wanted.subscribed();
    }

    void unsubscribe() {
        subscribed = false;
    }

    /** @param usual the hour of whoever has not chosen one */
    public int hour(int usual) {
        return digestHour == null ? usual : digestHour;
    }

    /** Their working days without those that they do not want; all of them when nothing would be left. */
    public WorkingCalendar narrowed(WorkingCalendar working) {
        Set<DayOfWeek> wanted = days().stream().filter(working.workingDays()::contains).collect(Collectors.toSet());
        return wanted.isEmpty() ? working : new WorkingCalendar(working.zone(), wanted, working.holidays());
    }

    /** The first day on which they may be told again; it may have passed. */
    public Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    /** @param today in their own zone */
    public boolean isPausedOn(LocalDate today) {
        return pausedUntil != null && today.isBefore(pausedUntil);
    }

    public boolean isSubscribed() { return subscribed; }

    /** Who is told in their place while a pause lasts. */
    public Optional<Person> delegate() {
        return Optional.ofNullable(delegate);
    }

    Long personId() {
        return personId;
    }

    Integer digestHour() {
        return digestHour;
    }

    /** In the order of the week; empty for all. */
    List<DayOfWeek> days() {
        return days == null ? List.of() : days.stream().map(DayOfWeek::valueOf).toList();
    }

    int version() {
        return version;
    }

    /** What history keeps track of. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("digestHour", digestHour);
        facts.put("digestDays", days == null ? null : days());
        facts.put("pausedUntil", pausedUntil);
        facts.put("delegate", delegate().map(Person::email).orElse(null));
        facts.put("subscribed", subscribed);
        return facts;
    }
}

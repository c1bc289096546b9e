package io.followthrough.reminder.preference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.people.People;
import io.followthrough.people.Person;

/** Who is told in whose place while a pause lasts. Whoever stands in passes nothing on: while they are away too, nobody is told. */
@ApplicationScoped
public class StandingIn {

    private final Preferences preferences;
    private final People people;

    StandingIn(Preferences preferences, People people) {
        this.preferences = preferences;
        this.people = people;
    }

    /** Those who are away now, by the ids of those who stand in for them. Served by digest_preference_by_delegate. */
    public Map<Long, List<Person>> awayFor(Collection<Person> delegates, Instant now) {
        List<Preference> chosen = preferences.list("delegate in ?1 and subscribed order by personId", delegates);
        Map<Long, Person> absent = people.withTeams(chosen.stream().map(Preference::personId).toList());
        return chosen.stream().filter(preference -> {
            Person person = absent.get(preference.personId());
            return person.isActive() && isAway(person, preference, now);
        }).collect(groupingBy(preference -> preference.delegate().orElseThrow().id(),
                mapping(preference -> absent.get(preference.personId()), toList())));
    }

    /** Whoever is told now what concerns this person: they themselves, somebody who stands in for them, or nobody. */
    public Optional<Person> toldFor(Person person, Instant now) {
        Preference preference = preferences.of(person);
        if (!preference.isSubscribed()) {
            return Optional.empty();
        }
        return isAway(person, preference, now)
                ? preference.delegate().filter(Person::isActive).filter(delegate -> isThere(delegate, now))
                : Optional.of(person);
    }

    private boolean isThere(Person person, Instant now) {
        Preference preference = preferences.of(person);
        return preference.isSubscribed() && !isAway(person, preference, now);
    }

    private static boolean isAway(Person person, Preference preference, Instant now) {
        return preference.isPausedOn(person.calendar().dateOf(now));
    }
}

package io.followthrough.reminder.preference;

import java.time.Instant;
import java.util.List;
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

    /** Those who are away now and are stood in for by this person. Served by digest_preference_by_delegate. */
    public List<Person> awayFor(Person delegate, Instant now) {
        return preferences.list("delegate = ?1 and subscribed order by personId", delegate).stream()
                .map(away -> people.findById(away.personId()))
                .filter(Person::isActive).filter(away -> isAway(away, preferences.of(away), now)).toList();
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

package io.followthrough.reminder.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.people.Person;

/**
 * When somebody wants to be told, as clients read it.
 *
 * @param person their e-mail address
 * @param digestHour by their own clock; null for the usual one
 * @param days on which a digest may come; null for all their working days
 * @param pausedUntil the first day on which one may come again; null for no pause
 * @param delegate the e-mail address of whoever is told in their place meanwhile; null for nobody
 * @param subscribed false for no mails at all
 */
public record PreferenceView(String person, Integer digestHour, List<DayOfWeek> days, LocalDate pausedUntil,
        String delegate, boolean subscribed) {

    static PreferenceView from(Person person, Preference preference) {
        return new PreferenceView(person.email(), preference.digestHour(),
                preference.days().isEmpty() ? null : preference.days(), preference.pausedUntil().orElse(null),
                preference.delegate().map(Person::email).orElse(null),
                preference.isSubscribed());
    }
}

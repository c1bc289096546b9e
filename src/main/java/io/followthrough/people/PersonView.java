package io.followthrough.people;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A person as clients read them.
 *
 * @param zone the zone their days are counted in: their own, else their team's
 * @param locale a BCP 47 tag; null when they have not said which language they read
 * @param team the slug of their home team; null when they have none
 */
public record PersonView(String email, String name, ZoneId zone, String locale, String team, boolean active) {

    public static PersonView from(Person person) {
        return new PersonView(person.email(), person.name(), person.zone(),
                person.locale().map(Locale::toLanguageTag).orElse(null), person.team().map(Team::slug).orElse(null),
                person.isActive());
    }
}

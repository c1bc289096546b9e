package io.followthrough.people;

import java.time.ZoneId;

/**
 * A person as clients read them.
 *
 * @param zone the zone their days are counted in: their own, else their team's
 * @param team the slug of their home team; null when they have none
 */
public record PersonView(String email, String name, ZoneId zone, String team, boolean active) {

    static PersonView from(Person person) {
        return new PersonView(person.email(), person.name(), person.zone(), person.team().map(Team::slug).orElse(null),
                person.isActive());
    }
}

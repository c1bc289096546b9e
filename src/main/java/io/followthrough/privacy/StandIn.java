package io.followthrough.privacy;

import java.util.UUID;

import io.followthrough.people.Person;

/**
 * What somebody is called once they are erased. Drawn by lot: what is computed of an address can be found again by whoever guesses it.
 *
 * @param email below a name that RFC 2606 keeps from ever existing
 */
record StandIn(String name, String email) {

    private static final int LENGTH = 8;

    static StandIn of(Person person) {
        return person.isErased() ? new StandIn(person.name(), person.email()) : drawn();
    }

    private static StandIn drawn() {
        String lot = UUID.randomUUID().toString().substring(0, LENGTH);
        return new StandIn("former person " + lot, "former-person-" + lot + "@erased.invalid");
    }
}

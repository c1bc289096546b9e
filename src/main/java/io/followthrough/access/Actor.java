package io.followthrough.access;

import java.util.Locale;

/**
 * Whoever makes a change, as history names them.
 *
 * @param name an e-mail address in lower case for people
 */
public record Actor(String name) {

    /** The service itself, acting on a schedule. */
    public static final Actor SERVICE = new Actor("followthrough");

    public Actor {
        if (name == null || name.isBlank() || name.length() > 320) {
            throw new IllegalArgumentException("an actor needs a name of at most 320 characters");
        }
    }

    public static Actor withEmail(String email) {
        return new Actor(email.strip().toLowerCase(Locale.ROOT));
    }
}

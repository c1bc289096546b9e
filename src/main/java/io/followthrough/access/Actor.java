package io.followthrough.access;

import java.util.Locale;
import java.util.Set;

/**
 * Whoever makes a change, as history names them.
 *
 * @param name an e-mail address in lower case for people, {@code token:} and its name for a token
 * @param leads the ids of the teams that they decide for
 * @param isAdmin whether they decide for all
 */
public record Actor(String name, Set<Long> leads, boolean isAdmin) {

    /** The service itself, acting on a schedule. */
    public static final Actor SERVICE = new Actor("followthrough");

    private static final String TOKEN = "token:";

    public Actor {
        if (name == null || name.isBlank() || name.length() > 320) {
            throw new IllegalArgumentException("an actor needs a name of at most 320 characters");
        }
    }

    public Actor(String name) {
        this(name, Set.of(), false);
    }

    /** The name of a machine; the colon and the missing @ keep it apart from every e-mail address. */
    public static String nameOfToken(String token) {
        return TOKEN + token;
    }

    public static Actor withEmail(String email) {
        return new Actor(email.strip().toLowerCase(Locale.ROOT));
    }

    public boolean decidesFor(Long team) {
        return isAdmin || team != null && leads.contains(team);
    }
}

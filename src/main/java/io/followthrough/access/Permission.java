package io.followthrough.access;

import static io.followthrough.access.Role.ADMIN;
import static io.followthrough.access.Role.LEAD;
import static io.followthrough.access.Role.MEMBER;
import static io.followthrough.access.Role.VIEWER;

import java.lang.reflect.Method;
import java.util.Optional;

/** What an operation of the API or a page needs of the caller, each with the least role that has it. */
public enum Permission {
    /** Seeing what is not restricted, and what is restricted to the caller's teams. */
    READ(VIEWER),
    /** Acting for oneself: watching, one's own preferences, what one owns; a viewer may. */
    PARTICIPATE(VIEWER),
    /** Changing what belongs to a team. */
    CHANGE(MEMBER),
    /** Deciding for a team. */
    DECIDE(LEAD),
    /** Everything else: people, teams, tokens, the audit. */
    ADMINISTER(ADMIN);

    private final Role least;

    Permission(Role least) {
        this.least = least;
    }

    /** What an operation, or else its class, names as {@link Allowed}; empty where neither does. */
    public static Optional<Permission> neededBy(Method operation) {
        Allowed onMethod = operation.getAnnotation(Allowed.class);
        Allowed found = onMethod == null ? operation.getDeclaringClass().getAnnotation(Allowed.class) : onMethod;
        return Optional.ofNullable(found).map(Allowed::value);
    }

    public Role least() {
        return least;
    }

    /** Whether it changes something, which a credential for reading must not. */
    public boolean isToWrite() {
        return this != READ;
    }
}

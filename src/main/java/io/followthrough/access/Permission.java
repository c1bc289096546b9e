package io.followthrough.access;

import static io.followthrough.access.Role.ADMIN;
import static io.followthrough.access.Role.LEAD;
import static io.followthrough.access.Role.MEMBER;
import static io.followthrough.access.Role.VIEWER;

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

    public Role least() {
        return least;
    }

    /** Whether it changes something, which a credential for reading must not. */
    public boolean isToWrite() {
        return this != READ;
    }
}

package io.followthrough.access.matrix;

import static io.followthrough.access.Role.ADMIN;
import static io.followthrough.access.Role.LEAD;
import static io.followthrough.access.Role.MEMBER;
import static io.followthrough.access.Role.VIEWER;

import io.followthrough.access.Role;

/** Somebody who asks for things of a team. */
enum Asker {
    NOBODY(null, null, Sight.NOTHING),
    STRANGER(VIEWER, VIEWER, Sight.PUBLIC),
    MEMBER_OF_ANOTHER_TEAM(VIEWER, MEMBER, Sight.PUBLIC),
    LEAD_OF_ANOTHER_TEAM(VIEWER, LEAD, Sight.PUBLIC),
    TOKEN_THAT_READS(VIEWER, VIEWER, Sight.PUBLIC),
    TOKEN_OF_ANOTHER_TEAM(null, MEMBER, Sight.NOTHING),
    TOKEN_THAT_READS_OF_THE_TEAM(VIEWER, VIEWER, Sight.ALL),
    MEMBER_OF_THE_TEAM(MEMBER, MEMBER, Sight.ALL),
    TOKEN_OF_THE_TEAM(MEMBER, MEMBER, Sight.ALL),
    LEAD_OF_THE_TEAM(LEAD, LEAD, Sight.ALL),
    TOKEN_OF_AN_ADMIN(ADMIN, ADMIN, Sight.ALL),
    SOMEBODY_WHO_IS_ADMIN(ADMIN, ADMIN, Sight.ALL);

    /** What of the team's they may know of. */
    enum Sight {
        NOTHING,
        PUBLIC,
        ALL
    }

    private final Role inTeam;
    private final Role anywhere;
    private final Sight sight;

    Asker(Role inTeam, Role anywhere, Sight sight) {
        this.inTeam = inTeam;
        this.anywhere = anywhere;
        this.sight = sight;
    }

    boolean isInTeam(Role least) {
        return inTeam != null && inTeam.includes(least);
    }

    boolean isAnywhere(Role least) {
        return anywhere != null && anywhere.includes(least);
    }

    boolean sees(boolean restricted) {
        return sight == Sight.ALL || sight == Sight.PUBLIC && !restricted;
    }

    boolean isProgram() { return name().startsWith("TOKEN"); }

    boolean seesTeam() {
        return sight != Sight.NOTHING;
    }
}

package io.followthrough.access;

/** What somebody may do in a team, from the least to the most; each includes those before it. */
public enum Role {
    /** Reads. */
    VIEWER,
    /** Changes the incidents, postmortems and follow-ups of the team. */
    MEMBER,
    /** Decides for the team: extensions, dismissals, excuses, and who belongs to it. */
    LEAD,
    /** May do everything, everywhere. */
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}

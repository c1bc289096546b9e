package io.followthrough.access;

import java.util.Set;

/** Something that belongs to a team and may be kept from everybody else. */
public interface Guarded {

    /** As people and programs name it, such as {@code FU-128}. */
    String key();

    /** The id of the team that it belongs to. */
    Long guardingTeam();

    /** The ids of the teams to all of which somebody must belong in order to see it; empty when it is not restricted. */
    Set<Long> restrictedTo();

    /** Whether the person with this id answers for it, in whatever team they are. */
    default boolean isOwnedBy(Long person) {
        return false;
    }
}

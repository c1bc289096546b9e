package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;

import io.followthrough.classification.Priority;
import io.followthrough.followup.DueDate;
import io.followthrough.followup.Status;
import io.followthrough.people.Team;

/**
 * What a digest needs to know of a follow-up that somebody has to do something about.
 *
 * @param due for a finished one, the date of its effectiveness check
 * @param policy the name of the policy it follows
 * @param completedBy who says that it is finished; null unless it waits for verification
 * @param ownerId null when nobody owns it
 * @param owner the owner's name; null when nobody owns it
 * @param dismissalRequestedAt null unless somebody wants it dismissed and nobody has decided
 */
record OpenItem(Long id, String title, Priority priority, Status status, DueDate due, String policy, String completedBy,
        Long ownerId, String owner, Team team, Instant dismissalRequestedAt) {

    /** One that is done, to be looked back at. */
    OpenItem(Long id, String title, Priority priority, Status status, LocalDate checkDueOn, String policy, String completedBy,
            Long ownerId, String owner, Team team) {
        this(id, title, priority, status, DueDate.on(checkDueOn), policy, completedBy, ownerId, owner, team, null);
    }
}

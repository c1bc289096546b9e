package io.followthrough.reminder;

import io.followthrough.classification.Priority;
import io.followthrough.followup.DueDate;
import io.followthrough.followup.Status;
import io.followthrough.people.Team;

/**
 * What a digest needs to know of a follow-up that is not done.
 *
 * @param policy the name of the policy it follows
 * @param completedBy who says that it is finished; null unless it waits for verification
 * @param ownerId null when nobody owns it
 * @param owner the owner's name; null when nobody owns it
 */
record OpenItem(Long id, String title, Priority priority, Status status, DueDate due, String policy, String completedBy,
        Long ownerId, String owner, Team team) {}

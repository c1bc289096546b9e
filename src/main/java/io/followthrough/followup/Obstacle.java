package io.followthrough.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What keeps a follow-up from going on.
 *
 * @param followUpId the follow-up that has to be finished first; null when it waits for none
 */
@Embeddable
record Obstacle(@Column(name = "blocked_reason") String reason, @Column(name = "blocked_by_id") Long followUpId) {}

package io.followthrough.followup;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * That a follow-up will not be done.
 *
 * @param mergedIntoId the follow-up that says the same; null when it was not merged
 */
@Embeddable
record Dismissal(@Column(name = "dismissal_reason") String reason, @Column(name = "dismissed_at") Instant at,
        @Column(name = "merged_into_id") Long mergedIntoId) {}

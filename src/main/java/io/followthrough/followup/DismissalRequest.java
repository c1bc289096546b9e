package io.followthrough.followup;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * That somebody wants a follow-up dismissed and a lead has not decided yet.
 *
 * @param by an e-mail address
 */
@Embeddable
public record DismissalRequest(@Column(name = "dismissal_requested_by") String by,
        @Column(name = "dismissal_requested_at") Instant at, @Column(name = "dismissal_request_reason") String reason) {}

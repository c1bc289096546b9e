package io.followthrough.followup;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/**
 * That somebody wants a follow-up dismissed and a lead has not decided yet.
 *
 * @param by an e-mail address
 */
@Embeddable
public record DismissalRequest(@Column(name = "dismissal_requested_by") @Size(max = 320) String by,
        @Column(name = "dismissal_requested_at") Instant at,
        @Column(name = "dismissal_request_reason") @Size(max = 4000) String reason) {}

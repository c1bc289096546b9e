package io.followthrough.escalation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why a violation is not held against anybody.
 *
 * @param by the name of whoever decided so
 */
@Embeddable
record Excuse(@Column(name = "excuse_reason") String reason, @Column(name = "excused_by") String by,
        @Column(name = "excused_at") Instant at) {}

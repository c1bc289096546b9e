package io.followthrough.outbox;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.annotations.Immutable;

/** The record of one attempt to deliver a message; written by {@link Claims#settle}. */
@Entity
@Immutable
class OutboxAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_attempt_seq")
    @SequenceGenerator(name = "outbox_attempt_seq", sequenceName = "outbox_attempt_seq", allocationSize = 1)
    Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    OutboxMessage message;
    Instant attemptedAt;
    @Enumerated(EnumType.STRING)
    Outcome outcome;
    String detail;

    protected OutboxAttempt() {}
}

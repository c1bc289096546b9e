package io.followthrough.outbox;

import java.time.Instant;

/**
 * One attempt to deliver a message, as clients read it.
 *
 * @param detail what the receiving side answered; null when it accepted without a word
 */
public record Attempt(Instant at, Outcome outcome, String detail) {

    static Attempt from(OutboxAttempt attempt) {
        return new Attempt(attempt.attemptedAt, attempt.outcome, attempt.detail);
    }
}

package io.followthrough.outbox;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A message in the list of deliveries; what it says is left out.
 *
 * @param topic what it is about, in one word
 * @param attempts how many counted, without those that met nobody at the other side
 * @param nextAttemptAt null unless it is queued
 * @param expiresAt from when on it is no longer of use; null for never
 * @param sentAt when the other side accepted it; null as long as it has not
 * @param lastAttemptAt null when there was none
 * @param lastOutcome null when there was none
 * @param lastAnswer what the other side said last; null when it accepted or said nothing
 */
public record DeliveryView(long id, String channel, String topic, String recipient, Urgency urgency, DeliveryStatus status,
        int attempts, Instant createdAt, Instant nextAttemptAt, Instant expiresAt, Instant sentAt, Instant lastAttemptAt,
        Outcome lastOutcome, String lastAnswer, int version) {

    /** Whether nobody got it and nobody will try again. */
    @JsonIgnore
    public boolean isUndelivered() { return status == DeliveryStatus.FAILED || status == DeliveryStatus.SUPPRESSED; }

    static DeliveryView from(OutboxMessage message) {
        List<Attempt> history = message.history();
        Attempt last = history.isEmpty() ? new Attempt(null, null, null) : history.getLast();
        return new DeliveryView(message.id(), message.channel(), message.topic(), message.recipient(), message.urgency(),
                message.status(), message.attempts(), message.createdAt(), message.nextAttemptAt().orElse(null),
                message.expiresAt().orElse(null), message.sentAt().orElse(null), last.at(), last.outcome(), last.detail(),
                message.version());
    }
}

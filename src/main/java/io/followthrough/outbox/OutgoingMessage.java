package io.followthrough.outbox;

import java.time.Instant;

/**
 * A message to queue; routine unless said otherwise.
 *
 * @param channel the name of a channel
 * @param topic what it is about, in one word for metrics, such as {@code digest}
 * @param dedupKey names this message for ever: a second one with the same key is not queued
 * @param payload what the channel turns into the message; written as JSON
 * @param expiresAt from when on it would no longer be of use; null for never
 * @param supersedes null when it replaces nothing
 */
public record OutgoingMessage(String channel, String topic, String dedupKey, String recipient, Object payload,
        Instant expiresAt, Urgency urgency, String supersedes) {

    public OutgoingMessage(String channel, String topic, String dedupKey, String recipient, Object payload,
            Instant expiresAt) {
        this(channel, topic, dedupKey, recipient, payload, expiresAt, Urgency.ROUTINE, null);
    }

    public OutgoingMessage urgent(Urgency other) {
        return new OutgoingMessage(channel, topic, dedupKey, recipient, payload, expiresAt, other, supersedes);
    }

    /** Of the messages with this name only the newest is of use; older ones that wait are dropped. */
    public OutgoingMessage superseding(String name) {
        return new OutgoingMessage(channel, topic, dedupKey, recipient, payload, expiresAt, urgency, name);
    }
}

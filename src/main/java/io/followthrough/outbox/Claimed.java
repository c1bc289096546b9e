package io.followthrough.outbox;

import java.time.Instant;

/**
 * What delivering a message needs to know of it; nobody else delivers it until the transaction ends that has claimed it.
 *
 * @param attempts how many have counted
 * @param expiresAt null for never
 * @param isSuperseded whether a newer one had replaced it, whatever became of that
 */
record Claimed(Place place, String channel, String topic, String dedupKey, String recipient, String payload, int attempts,
        Instant expiresAt, boolean isSuperseded) {

    long id() {
        return place.id();
    }

    boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** A message that has become useless is given up, so that a long outage does not end in a flood. */
    Verdict expired() {
        return Verdict.of(Outcome.EXPIRED, "not delivered before " + expiresAt);
    }

    Channel.Parcel parcel() {
        return new Channel.Parcel(dedupKey, recipient, payload);
    }
}

package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import io.followthrough.outbox.DeliveryStatus;

/**
 * A digest in a list.
 *
 * @param person their e-mail address
 * @param date the day it was for, in the recipient's zone
 * @param items how many follow-ups it speaks of
 * @param sentAt when the mail server accepted it; null as long as it has not
 */
public record DigestView(long id, String person, DigestKind kind, LocalDate date, ZoneId zone, Instant plannedAt,
        String subject, int items, DeliveryStatus status, Instant sentAt) {

    static DigestView from(Digest digest) {
        return new DigestView(digest.id(), digest.person().email(), digest.kind(), digest.localDate(), digest.zone(),
                digest.plannedAt(), digest.subject(), digest.items(), digest.message().status(),
                digest.message().sentAt().orElse(null));
    }
}

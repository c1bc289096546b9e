package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import io.followthrough.mail.MailMessage;
import io.followthrough.outbox.Attempt;
import io.followthrough.outbox.DeliveryStatus;

/**
 * A digest with its mail and every attempt to deliver it.
 *
 * @param recipient the address the mail went to
 * @param nextAttemptAt null unless it is queued
 * @param attempts oldest first
 * @param delivery the id of its mail among the deliveries
 */
public record WholeDigest(long id, String person, String recipient, DigestKind kind, LocalDate date, ZoneId zone,
        Instant plannedAt, int items, DeliveryStatus status, Instant sentAt, Instant nextAttemptAt, String messageId,
        String subject, String text, String html, List<Attempt> attempts, long delivery) {

    static WholeDigest from(Digest digest, MailMessage mail, String messageId) {
        DigestView view = DigestView.from(digest);
        return new WholeDigest(view.id(), view.person(), digest.message().recipient(), view.kind(), view.date(), view.zone(),
                view.plannedAt(), view.items(), view.status(), view.sentAt(), digest.message().nextAttemptAt().orElse(null),
                messageId, mail.subject(), mail.text(), mail.html(), digest.message().history(),
                digest.message().id());
    }
}

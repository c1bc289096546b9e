package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import io.followthrough.outbox.MailMessage;
import io.followthrough.people.Person;

/**
 * What somebody would be told now.
 *
 * @param note says so when there is nothing to say; null otherwise
 * @param subject null when there is nothing to say, as are the texts
 */
public record DigestPreview(String person, LocalDate date, ZoneId zone, Instant asOf, int items, String note, String subject,
        String text, String html) {

    /** @param mails words the mail, if there is one */
    static DigestPreview of(Person person, DigestContent content, Instant now, DigestMails mails) {
        if (content.isEmpty()) {
            String note = person.isActive()
                    ? "There is nothing to say, so no mail would be sent."
                    : "This person is deactivated and gets no mail.";
            return new DigestPreview(person.email(), content.date(), person.zone(), now, 0, note, null, null, null);
        }
        MailMessage mail = mails.to(person, content, now);
        return new DigestPreview(person.email(), content.date(), person.zone(), now, content.items(), null, mail.subject(),
                mail.text(), mail.html());
    }
}

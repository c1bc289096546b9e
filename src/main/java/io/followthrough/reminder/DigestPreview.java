package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import io.followthrough.mail.MailMessage;
import io.followthrough.people.Person;

/**
 * What somebody would be told now.
 *
 * @param note says so when there is nothing to say; null otherwise
 * @param subject null when there is nothing to say, as are the texts
 */
public record DigestPreview(String person, LocalDate date, ZoneId zone, Instant asOf, int items, String note, String subject,
        String text, String html) {

    /**
     * @param date the day it would be for
     * @param composed empty when there is nothing to say
     */
    static DigestPreview of(Person person, LocalDate date, Optional<Composed> composed, Instant now) {
        if (composed.isEmpty()) {
            String note = person.isActive()
                    ? "There is nothing to say, so no mail would be sent."
                    : "This person is deactivated and gets no mail.";
            return new DigestPreview(person.email(), date, person.zone(), now, 0, note, null, null, null);
        }
        MailMessage mail = composed.get().mail();
        return new DigestPreview(person.email(), date, person.zone(), now, composed.get().items(), null, mail.subject(),
                mail.text(), mail.html());
    }
}

package io.followthrough.reminder.immediate;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.mail.MailChannel;
import io.followthrough.mail.MailMessage;
import io.followthrough.outbox.Outbox;
import io.followthrough.outbox.OutboxMessage;

/** What was queued to leave at once. */
@ApplicationScoped
class QueuedMails {

    private final Outbox outbox;
    private final MailChannel mails;

    QueuedMails(Outbox outbox, MailChannel mails) {
        this.outbox = outbox;
        this.mails = mails;
    }

    /** Oldest first. */
    @Transactional
    List<MailMessage> to(String person) {
        return outbox.<OutboxMessage>list("recipient = ?1 and topic = ?2 order by id", person, TellingAtOnce.TOPIC).stream()
                .map(mails::read).toList();
    }

    List<String> subjectsTo(String person) {
        return to(person).stream().map(MailMessage::subject).toList();
    }
}

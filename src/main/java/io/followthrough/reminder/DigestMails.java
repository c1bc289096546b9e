package io.followthrough.reminder;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.outbox.MailMessage;
import io.followthrough.people.Person;
import io.followthrough.reminder.unsubscribe.MailConfig;
import io.followthrough.reminder.unsubscribe.Unsubscribing;

/** Addresses digests to their readers: with the way out of all mails, and where answers go. */
@ApplicationScoped
class DigestMails {

    private final Unsubscribing unsubscribing;
    private final MailConfig config;

    DigestMails(Unsubscribing unsubscribing, MailConfig config) {
        this.unsubscribing = unsubscribing;
        this.config = config;
    }

    MailMessage to(Person reader, DigestContent digest, Instant now) {
        return DigestMail.of(digest, reader.id(), unsubscribing.linkFor(reader, now), config.replyTo().orElse(null));
    }
}

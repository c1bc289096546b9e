package io.followthrough.reminder;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.PublicUrl;
import io.followthrough.people.Person;
import io.followthrough.reminder.unsubscribe.MailConfig;
import io.followthrough.reminder.unsubscribe.Unsubscribing;

/** Frames mails for their readers. */
@ApplicationScoped
public class MailFrames {

    private final Unsubscribing unsubscribing;
    private final PublicUrl publicUrl;
    private final MailConfig config;

    MailFrames(Unsubscribing unsubscribing, PublicUrl publicUrl, MailConfig config) {
        this.unsubscribing = unsubscribing;
        this.publicUrl = publicUrl;
        this.config = config;
    }

    public MailFrame around(Person reader, Instant now) {
        return new MailFrame(publicUrl.under("/preferences"), unsubscribing.linkFor(reader, now),
                config.replyTo().orElse(null));
    }
}

package io.followthrough.outbox;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The payload of the mail channel.
 *
 * @param series names the mails that belong together, so that mail programs show them as one thread
 */
@RegisterForReflection
public record MailMessage(String subject, String text, String html, String series) {

    /** Nobody's words may start a header of their own. */
    public MailMessage {
        subject = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}

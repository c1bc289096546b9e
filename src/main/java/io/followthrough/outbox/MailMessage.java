package io.followthrough.outbox;

import java.net.URI;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The payload of the mail channel.
 *
 * @param series names the mails that belong together, so that mail programs show them as one thread
 * @param unsubscribe where its reader stops such mails with one click (RFC 8058); null where nobody can
 * @param replyTo where answers go; null for the sender
 */
@RegisterForReflection
public record MailMessage(String subject, String text, String html, String series, URI unsubscribe, String replyTo) {

    /** Nobody's words may start a header of their own; an address of the web cannot hold a line end. */
    public MailMessage {
        subject = oneLine(subject);
        replyTo = replyTo == null ? null : oneLine(replyTo);
    }

    public MailMessage(String subject, String text, String html, String series) {
        this(subject, text, html, series, null, null);
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}

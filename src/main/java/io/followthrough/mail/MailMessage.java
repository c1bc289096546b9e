package io.followthrough.mail;

import java.net.URI;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The payload of the mail channel.
 *
 * @param series names the mails that belong together, so that mail programs show them as one thread
 * @param unsubscribe where its reader stops such mails with one click (RFC 8058); null where nobody can
 * @param replyTo where answers go; null for the sender
 * @param images those that the HTML part shows
 */
@RegisterForReflection
public record MailMessage(String subject, String text, String html, String series, URI unsubscribe, String replyTo,
        List<InlineImage> images) {

    /** Nobody's words may start a header of their own; an address of the web cannot hold a line end. */
    public MailMessage {
        subject = oneLine(subject);
        images = images == null ? List.of() : List.copyOf(images);
        replyTo = replyTo == null ? null : oneLine(replyTo);
    }

    public MailMessage(String subject, String text, String html, String series) {
        this(subject, text, html, series, null, null);
    }

    public MailMessage(String subject, String text, String html, String series, URI unsubscribe, String replyTo) {
        this(subject, text, html, series, unsubscribe, replyTo, List.of());
    }

    public MailMessage with(InlineImage image) {
        return new MailMessage(subject, text, html, series, unsubscribe, replyTo, List.of(image));
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}

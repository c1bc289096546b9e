package io.followthrough.outbox;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

/** A mail as its recipient reads it: two parts, the text one first, each ending its last line. */
public record ReceivedMail(String subject, String text, String html) {

    public static ReceivedMail of(MimeMessage mail) {
        try {
            Multipart parts = (Multipart) mail.getContent();
            if (parts.getCount() != 2 || !parts.getBodyPart(0).isMimeType("text/plain")
                    || !parts.getBodyPart(1).isMimeType("text/html")) {
                throw new IllegalArgumentException("expected a text part, then an HTML part");
            }
            return new ReceivedMail(mail.getSubject(), read(parts, 0), read(parts, 1));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Multipart parts, int index) throws IOException, MessagingException {
        String read = parts.getBodyPart(index).getContent().toString().replace("\r\n", "\n");
        return read.endsWith("\n") ? read : read + "\n";
    }
}

package io.followthrough.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Date;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

/** A message as it goes over the wire (RFC 2045 to 2049, 5322): text, and HTML with its images beside it. */
final class MimeMail extends MimeMessage {

    private final String id;

    private MimeMail(Session session, String id) {
        super(session);
        this.id = id;
    }

    /**
     * Auto-Submitted keeps out-of-office answers away (RFC 3834); the Message-ID makes a repeat recognisable; mail programs show a button
     * that ends the mails (RFC 8058).
     *
     * @throws MessagingException when an address is none
     */
    static MimeMail of(Session session, String from, MailDraft draft) throws MessagingException {
        MailMessage message = draft.message();
        MimeMail mail = new MimeMail(session, draft.id());
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(draft.recipient(), true));
        mail.setSubject(message.subject(), UTF_8.name());
        mail.setSentDate(Date.from(draft.at()));
        mail.setHeader("References", draft.references());
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (message.unsubscribe() != null) {
            mail.setHeader("List-Unsubscribe", "<" + message.unsubscribe().toASCIIString() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (message.replyTo() != null) {
            mail.setReplyTo(InternetAddress.parse(message.replyTo(), true));
        }
        mail.setContent(alternatives(message));
        mail.saveChanges();
        return mail;
    }

    /** A repeat must be recognisable, so the library does not make up one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    /** The best one last (RFC 2046, section 5.1.4). */
    private static MimeMultipart alternatives(MailMessage message) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(message.text(), UTF_8.name());
        MimeMultipart alternatives = new MimeMultipart("alternative", text);
        alternatives.addBodyPart(message.images().isEmpty() ? html(message) : illustrated(message));
        return alternatives;
    }

    private static MimeBodyPart html(MailMessage message) throws MessagingException {
        MimeBodyPart html = new MimeBodyPart();
        html.setText(message.html(), UTF_8.name(), "html");
        return html;
    }

    private static MimeBodyPart illustrated(MailMessage message) throws MessagingException {
        MimeMultipart related = new MimeMultipart("related", html(message));
        for (InlineImage image : message.images()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(image.bytes(), image.type())));
            part.setContentID("<" + image.id() + ">");
            part.setDisposition(INLINE);
            related.addBodyPart(part);
        }
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(related);
        return whole;
    }
}

package io.followthrough.outbox;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.api.PublicUrl;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;

/** Hands messages to the mail server. */
@ApplicationScoped
public class MailChannel implements Channel {

    public static final String NAME = "mail";

    private final ReactiveMailer mailer;
    private final MailThread thread;
    private final ObjectMapper mapper;
    private final PublicUrl publicUrl;
    private final OutboxConfig config;

    MailChannel(ReactiveMailer mailer, MailThread thread, ObjectMapper mapper, PublicUrl publicUrl, OutboxConfig config) {
        this.mailer = mailer;
        this.thread = thread;
        this.mapper = mapper;
        this.publicUrl = publicUrl;
        this.config = config;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(Parcel parcel) throws Undelivered {
        Mail mail = mail(parcel, read(parcel.payload()));
        try {
            thread.on(() -> mailer.send(mail)).await().atMost(config.sendTimeout());
        } catch (RuntimeException e) {
            throw SmtpFailure.of(e);
        }
    }

    /**
     * Auto-Submitted keeps out-of-office answers away (RFC 3834); the Message-ID makes a repeat recognisable; mail programs show a button
     * that ends the mails (RFC 8058).
     */
    private Mail mail(Parcel parcel, MailMessage message) {
        Mail mail = new Mail().addTo(parcel.recipient())
                .setSubject(message.subject()).setText(message.text()).setHtml(message.html())
                .addHeader("Message-ID", MessageId.of(parcel.dedupKey(), publicUrl.host()))
                .addHeader("References", MessageId.of(message.series(), publicUrl.host()))
                .addHeader("Auto-Submitted", "auto-generated");
        message.images()
                .forEach(image -> mail.addInlineAttachment(image.id(), image.bytes(), image.type(), "<" + image.id() + ">"));
        if (message.unsubscribe() != null) {
            mail.addHeader("List-Unsubscribe", "<" + message.unsubscribe().toASCIIString() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message.replyTo() == null ? mail : mail.setReplyTo(message.replyTo());
    }

    /** The mail as it was queued. */
    public MailMessage read(OutboxMessage message) {
        return read(message.payload());
    }

    /** The Message-ID it has or will have. */
    public String messageId(OutboxMessage message) {
        return MessageId.of(message.dedupKey(), publicUrl.host());
    }

    private MailMessage read(String payload) {
        try {
            return mapper.readValue(payload, MailMessage.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored mail cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}

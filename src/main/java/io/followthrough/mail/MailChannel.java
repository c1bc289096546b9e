package io.followthrough.mail;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.api.PublicUrl;
import io.followthrough.outbox.Channel;
import io.followthrough.outbox.OutboxMessage;
import io.followthrough.outbox.Undelivered;

/** Hands messages to the mail server. */
@ApplicationScoped
public class MailChannel implements Channel {

    public static final String NAME = "mail";

    private final Smtp smtp;
    private final ObjectMapper mapper;
    private final PublicUrl publicUrl;
    private final Clock clock;

    MailChannel(Smtp smtp, ObjectMapper mapper, PublicUrl publicUrl, Clock clock) {
        this.smtp = smtp;
        this.mapper = mapper;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(Parcel parcel) throws Undelivered {
        MailMessage message = read(parcel.payload());
        try {
            smtp.send(new MailDraft(id(parcel.dedupKey()), id(message.series()), parcel.recipient(), message, clock.instant()));
        } catch (MessagingException e) {
            throw SmtpFailure.of(e);
        }
    }

    /** The mail as it was queued. */
    public MailMessage read(OutboxMessage message) {
        return read(message.payload());
    }

    /** The Message-ID it has or will have. */
    public String messageId(OutboxMessage message) {
        return id(message.dedupKey());
    }

    private String id(String name) {
        return MessageId.of(name, publicUrl.host());
    }

    private MailMessage read(String payload) {
        try {
            return mapper.readValue(payload, MailMessage.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored mail cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}

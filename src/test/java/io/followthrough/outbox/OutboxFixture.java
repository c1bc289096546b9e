package io.followthrough.outbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.mail.MailChannel;
import io.followthrough.mail.MailMessage;

/** Queues mails to addresses that no other test uses. */
@ApplicationScoped
public class OutboxFixture {

    private final Outbox outbox;

    OutboxFixture(Outbox outbox) {
        this.outbox = outbox;
    }

    static String anAddress() {
        return "someone-" + UUID.randomUUID() + "@example.org";
    }

    @Transactional
    Long aMailTo(String address, Instant now) {
        return aMailTo(address, "test:" + address, null, now);
    }

    @Transactional
    Long aMailTo(String address, Instant expiresAt, Instant now) {
        return aMailTo(address, "test:" + address, expiresAt, now);
    }

    @Transactional
    Long aMailTo(String address, String dedupKey, Instant expiresAt, Instant now) {
        MailMessage mail = new MailMessage("Hello", "Hello in text", "<p>Hello in HTML</p>", "series-1");
        return outbox.enqueue(new OutgoingMessage(MailChannel.NAME, "test", dedupKey, address, mail, expiresAt), now)
                .orElse(null);
    }

    /** One that is dropped without anybody being asked. */
    @Transactional
    public void aMailNobodyWantsAnyMore(Instant now) {
        aMailTo(anAddress(), now.minusSeconds(1), now);
    }

    /** Whatever other tests have left in the queue does not disturb. */
    @Transactional
    public void emptyQueue() {
        outbox.getEntityManager().createNativeQuery("""
                UPDATE outbox_message SET status = 'failed', next_attempt_at = NULL WHERE status = 'queued'""").executeUpdate();
    }

    @Transactional
    Sent read(Long id) {
        OutboxMessage message = outbox.findById(id);
        return new Sent(message.status(), message.nextAttemptAt().orElse(null), message.sentAt().orElse(null),
                message.history().stream().map(attempt -> attempt.outcome().word()).toList(),
                message.history().isEmpty() ? null : message.history().getLast().detail());
    }

    @Transactional
    int attempts(Long id) {
        return outbox.findById(id).attempts();
    }

    /** What became of a message. */
    record Sent(DeliveryStatus status, Instant nextAttemptAt, Instant sentAt, java.util.List<String> outcomes,
            String lastAnswer) {}
}

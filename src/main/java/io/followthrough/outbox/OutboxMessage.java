package io.followthrough.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message on its way out. It is queued by {@link Outbox#enqueue} and changed only by attempts to deliver it. */
@Entity
public class OutboxMessage {

    @Id
    private Long id;
    private String channel;
    private String topic;
    private String dedupKey;
    private String recipient;
    @JdbcTypeCode(SqlTypes.JSON)
    private String payload;
    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;
    private int attempts;
    private Instant nextAttemptAt;
    private Instant expiresAt;
    private Instant createdAt;
    private Instant sentAt;
    @OneToMany(mappedBy = "message", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OutboxAttempt> history = new ArrayList<>();

    protected OutboxMessage() {}

    void accepted(Instant now) {
        end(DeliveryStatus.SENT, Outcome.SENT, now, null);
        sentAt = now;
    }

    void deferred(Instant now, Instant nextAttemptAt, String reason) {
        attempted(now, Outcome.DEFERRED, reason);
        this.nextAttemptAt = nextAttemptAt;
    }

    void givenUp(Instant now, String reason) {
        end(DeliveryStatus.FAILED, Outcome.FAILED, now, reason);
    }

    void refused(Instant now, String reason) {
        end(DeliveryStatus.SUPPRESSED, Outcome.SUPPRESSED, now, reason);
    }

    /** Gives up a message that has become useless, so that a long outage does not end in a flood. */
    void expired(Instant now) {
        end(DeliveryStatus.FAILED, Outcome.EXPIRED, now, "not delivered before " + expiresAt);
    }

    boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    private void end(DeliveryStatus end, Outcome outcome, Instant now, String detail) {
        attempted(now, outcome, detail);
        status = end;
        nextAttemptAt = null;
    }

    private void attempted(Instant now, Outcome outcome, String detail) {
        history.add(new OutboxAttempt(this, now, outcome, detail));
        attempts++;
    }

    Channel.Parcel parcel() {
        return new Channel.Parcel(dedupKey, recipient, payload);
    }

    public Long id() {
        return id;
    }

    public String channel() {
        return channel;
    }

    public String topic() {
        return topic;
    }

    public String dedupKey() {
        return dedupKey;
    }

    public String recipient() {
        return recipient;
    }

    public DeliveryStatus status() {
        return status;
    }

    /** How often its delivery was attempted. */
    public int attempts() {
        return attempts;
    }

    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** JSON in the form its channel was given. */
    public String payload() {
        return payload;
    }

    /** Oldest first. */
    public List<Attempt> history() {
        return history.stream().map(Attempt::from).toList();
    }
}

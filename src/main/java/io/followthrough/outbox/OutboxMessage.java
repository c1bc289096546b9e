package io.followthrough.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message on its way out. It is queued by {@link Outbox#enqueue} and changed by {@link Claims#settle} and by a retry. */
@Entity
@DynamicUpdate
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
    @Enumerated
    private Urgency urgency;
    private Instant nextAttemptAt;
    private Instant expiresAt;
    private Instant createdAt;
    private Instant sentAt;
    private int version;
    private boolean emptied;
    @OneToMany(mappedBy = "message")
    @OrderBy("id")
    private List<OutboxAttempt> history = new ArrayList<>();

    protected OutboxMessage() {}

    boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Whether what it said was removed, so that there is nothing left to send. */
    boolean isEmptied() { return emptied; }

    /** As if it were new, or, when it is queued already, before its time. */
    void queueAgain(Instant now) {
        attempts = status == DeliveryStatus.QUEUED ? attempts : 0;
        status = DeliveryStatus.QUEUED;
        nextAttemptAt = now;
        version++;
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

    public Urgency urgency() {
        return urgency;
    }

    /** How often its delivery was attempted, without those that met nobody. */
    public int attempts() {
        return attempts;
    }

    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Grows with everything that becomes of it. */
    int version() {
        return version;
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

package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.outbox.OutboxMessage;
import io.followthrough.people.Person;
import org.hibernate.annotations.Immutable;

/** The record that somebody was to be told something on a day; whether it arrived, its message knows. */
@Entity
@Immutable
class Digest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "digest_seq")
    @SequenceGenerator(name = "digest_seq", sequenceName = "digest_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;
    @Enumerated(EnumType.STRING)
    private DigestKind kind;
    private LocalDate localDate;
    private ZoneId zone;
    private Instant plannedAt;
    private String subject;
    private int items;
    private List<Long> named;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outbox_message_id")
    private OutboxMessage message;

    protected Digest() {}

    Digest(Person person, DigestKind kind, Composed composed, OutboxMessage message, Instant plannedAt) {
        this.person = person;
        this.kind = kind;
        this.localDate = composed.date();
        this.zone = person.zone();
        this.plannedAt = plannedAt;
        this.subject = composed.subject();
        this.items = composed.items();
        this.named = composed.named();
        this.message = message;
    }

    Long id() {
        return id;
    }

    Person person() {
        return person;
    }

    DigestKind kind() {
        return kind;
    }

    /** In the recipient's zone as it was then. */
    LocalDate localDate() {
        return localDate;
    }

    ZoneId zone() {
        return zone;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    String subject() {
        return subject;
    }

    int items() {
        return items;
    }

    OutboxMessage message() {
        return message;
    }
}

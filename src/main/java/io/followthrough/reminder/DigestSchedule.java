package io.followthrough.reminder;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** When to look next whether somebody needs a mail of this kind. */
@Entity
@IdClass(DigestSchedule.Key.class)
class DigestSchedule {

    @Id
    private Long personId;
    @Id
    @Enumerated(EnumType.STRING)
    private DigestKind kind;
    private Instant nextAt;

    protected DigestSchedule() {}

    DigestSchedule(Long personId, DigestKind kind, Instant nextAt) {
        this.personId = personId;
        this.kind = kind;
        this.nextAt = nextAt;
    }

    /** Whose it is, and of what. */
    record Key(Long personId, DigestKind kind) implements Serializable {}

    void moveTo(Instant next) {
        nextAt = next;
    }

    Key key() {
        return new Key(personId, kind);
    }

    Long personId() {
        return personId;
    }

    DigestKind kind() {
        return kind;
    }

    Instant nextAt() {
        return nextAt;
    }
}

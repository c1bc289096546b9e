package io.followthrough.reminder;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** When to look next whether somebody needs a digest. */
@Entity
class DigestSchedule {

    @Id
    private Long personId;
    private Instant nextAt;

    protected DigestSchedule() {}

    DigestSchedule(Long personId, Instant nextAt) {
        this.personId = personId;
        this.nextAt = nextAt;
    }

    void moveTo(Instant next) {
        nextAt = next;
    }

    Long personId() {
        return personId;
    }

    Instant nextAt() {
        return nextAt;
    }
}

package io.followthrough.api;

import java.time.Instant;

import jakarta.persistence.MappedSuperclass;

/** Something that comes to be at one moment and changes in versions. */
@MappedSuperclass
public abstract class Versioned {

    private Instant createdAt;
    private Instant updatedAt;
    @jakarta.persistence.Version
    private int version;

    protected Versioned() {}

    protected Versioned(Instant now) {
        this.createdAt = now;
        this.updatedAt = now;
    }

    public void touch(Instant now) {
        updatedAt = now;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }
}

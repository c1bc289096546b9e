package io.followthrough.followup;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import io.followthrough.api.Key;

/** Where a follow-up stands, and what is known because it stands there; {@link Progress} changes it. */
@MappedSuperclass
public abstract class Standing {

    @Enumerated(EnumType.STRING)
    Status status;
    Instant startedAt;
    @Embedded
    Obstacle obstacle;
    @Embedded
    Completion completion;
    @Embedded
    Dismissal dismissal;
    @Embedded
    DismissalRequest dismissalRequest;
    @Embedded
    EffectivenessCheck check;

    public Status status() {
        return status;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<String> blockedReason() {
        return Optional.ofNullable(obstacle).map(Obstacle::reason);
    }

    /** The key of the follow-up it waits for. */
    public Optional<String> blockedBy() {
        return Optional.ofNullable(obstacle).map(Obstacle::followUpId).map(Key.FOLLOW_UP::of);
    }

    public Optional<DismissalRequest> dismissalRequest() {
        return Optional.ofNullable(dismissalRequest);
    }

    public EffectivenessCheck check() {
        return check == null ? EffectivenessCheck.NONE : check;
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(completion).map(Completion::evidence);
    }

    public Optional<String> completedBy() {
        return Optional.ofNullable(completion).map(Completion::by);
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completion).map(Completion::at);
    }

    /** When it was given up, for good or for another one. */
    public Optional<Instant> dismissedAt() {
        return Optional.ofNullable(dismissal).map(Dismissal::at);
    }

    /** The key of the follow-up it was merged into. */
    public Optional<String> mergedIntoKey() {
        return mergedInto().map(Key.FOLLOW_UP::of);
    }

    /** The id of the follow-up it was merged into. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(dismissal).map(Dismissal::mergedIntoId);
    }

    public Optional<String> dismissalReason() {
        return Optional.ofNullable(dismissal).map(Dismissal::reason);
    }
}

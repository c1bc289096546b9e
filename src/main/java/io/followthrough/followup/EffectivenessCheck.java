package io.followthrough.followup;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import io.followthrough.api.Key;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/**
 * The look back at a finished follow-up.
 *
 * @param dueOn null when the policy asks for no check, or the check has sent the follow-up back to work
 * @param outcome null until somebody has checked
 * @param note what was found; null until somebody has checked
 * @param successorId the follow-up that takes over because this one did not help; null when there is none
 */
@Embeddable
public record EffectivenessCheck(@Column(name = "effectiveness_due_on") LocalDate dueOn,
        @Column(name = "effectiveness") @Enumerated(EnumType.STRING) Effectiveness outcome,
        @Column(name = "effectiveness_note") String note, @Column(name = "successor_id") Long successorId) {

    static final EffectivenessCheck NONE = new EffectivenessCheck(null, null, null, null);

    static EffectivenessCheck due(LocalDate day) {
        return new EffectivenessCheck(day, null, null, null);
    }

    /** Whether somebody is to make it, and nobody has. */
    public boolean isOutstanding() {
        return dueOn != null && outcome == null;
    }

    /** The key of the follow-up that takes over. */
    public Optional<String> successor() {
        return Optional.ofNullable(successorId).map(Key.FOLLOW_UP::of);
    }

    EffectivenessCheck found(Effectiveness found, String what) {
        return new EffectivenessCheck(dueOn, found, what, null);
    }

    EffectivenessCheck succeededBy(Long successor) {
        return new EffectivenessCheck(dueOn, outcome, note, successor);
    }

    /** @throws ProblemException 409 when a conclusive outcome is known; an inconclusive check may be made again */
    void requireRoomForAnother() {
        if (outcome != null && outcome != Effectiveness.INCONCLUSIVE) {
            throw ProblemException.of(ProblemType.CONFLICT, "It was found " + outcome.word() + " already.");
        }
    }
}

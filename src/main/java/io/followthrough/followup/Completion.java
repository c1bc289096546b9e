package io.followthrough.followup;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import io.followthrough.access.Actor;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/**
 * That the work is finished, by whose word.
 *
 * @param evidence text or links; null when none was given
 * @param by the name of whoever says so
 * @param at when it was finished
 */
@Embeddable
public record Completion(@Column(name = "evidence") String evidence, @Column(name = "completed_by") String by,
        @Column(name = "completed_at") Instant at) {

    public Completion(String evidence, Actor by, Instant at) {
        this(evidence, by.name(), at);
    }

    /** @throws ProblemException 409 when the verifier is the one who completed it */
    void requireOtherThan(String verifier) {
        if (by.equals(verifier)) {
            throw ProblemException.of(ProblemType.CONFLICT,
                    "Whoever completed a follow-up cannot verify it; " + by + " did.");
        }
    }
}

package io.followthrough.followup.effectiveness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;
import io.followthrough.followup.Effectiveness;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the check of a finished follow-up found.
 *
 * @param then what follows from an ineffective one; null for the other outcomes
 */
@Schema(examples = "{\"outcome\": \"ineffective\", \"note\": \"The queue filled up again unnoticed\", \"then\": \"successor\"}")
public record EffectivenessRequest(@NotNull Effectiveness outcome, @NotBlank @Size(max = 4000) String note, Consequence then) {

    /** What becomes of a follow-up that did not help. */
    public enum Consequence implements Word {
        REOPEN("reopen"),
        SUCCESSOR("successor");

        private final String word;

        Consequence(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    /** @throws ProblemException 400 unless exactly an ineffective one has a consequence */
    public void checkConsequence() {
        if (outcome == Effectiveness.INEFFECTIVE && then == null) {
            throw ProblemException.invalid("/then", "must be reopen or successor for an ineffective one");
        }
        if (outcome != Effectiveness.INEFFECTIVE && then != null) {
            throw ProblemException.invalid("/then", "must be left out unless the outcome is ineffective");
        }
    }
}

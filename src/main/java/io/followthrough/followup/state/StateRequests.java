package io.followthrough.followup.state;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients send to change the state of a follow-up. */
public final class StateRequests {

    private StateRequests() {}

    /**
     * @param evidence what shows that it is done: text or links; null for none
     * @param at when it was finished, not in the future; now unless given
     */
    @Schema(name = "CompletionRequest", examples = "{\"evidence\": \"https://git.example.org/pull/7\", \"at\": \"2026-03-03T16:00:00Z\"}")
    @RegisterForReflection
    public record CompletionRequest(@Size(max = 20_000) String evidence, Instant at) {

        static final CompletionRequest NOTHING_SAID = new CompletionRequest(null, null);
    }

    @Schema(name = "ReasonRequest", examples = "{\"reason\": \"Waiting for the vendor\"}")
    public record ReasonRequest(@NotBlank @Size(max = 4000) String reason) {}

    /** @param owner the e-mail address of an active person */
    @Schema(name = "OwnerRequest", examples = "{\"owner\": \"ana@example.org\"}")
    public record OwnerRequest(@NotBlank @Size(max = 320) String owner) {}

    /** @param reason needed when it is returned */
    @Schema(name = "VerificationRequest", examples = "{\"outcome\": \"returned\", \"reason\": \"The alert does not fire\"}")
    public record VerificationRequest(@NotNull Outcome outcome, @Size(max = 4000) String reason) {}

    /** What the second person found. */
    @Schema(name = "VerificationOutcome")
    public enum Outcome implements Word {
        CONFIRMED("confirmed"),
        RETURNED("returned");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }
}

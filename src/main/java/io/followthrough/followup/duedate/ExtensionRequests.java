package io.followthrough.followup.duedate;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients send to move a due date. */
public final class ExtensionRequests {

    private ExtensionRequests() {}

    /** @param dueOn the new date, in the team's zone */
    @Schema(name = "DueDateRequest", examples = "{\"dueOn\": \"2026-04-30\", \"reason\": \"The vendor delivers in April\"}")
    public record DueDateRequest(@NotNull LocalDate dueOn, @NotBlank @Size(max = 4000) String reason) {}

    /** @param reason null for none */
    @Schema(name = "DecisionRequest", examples = "{\"decision\": \"approved\", \"reason\": \"As agreed with the vendor\"}")
    public record DecisionRequest(@NotNull Decision decision, @Size(max = 4000) String reason) {}
}

package io.followthrough.followup.origin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients send to say where a follow-up comes from. */
public final class OriginRequests {

    private OriginRequests() {}

    /**
     * @param postmortem the key of the postmortem that names the cause
     * @param cause the id of one of its causes
     */
    @Schema(name = "CauseReference", examples = "{\"postmortem\": \"PM-7\", \"cause\": 51}")
    public record CauseReference(@NotBlank @Size(max = 40) String postmortem, @NotNull Long cause) {}

    /** @param into the key of the follow-up that stays */
    @Schema(name = "MergeRequest", examples = "{\"into\": \"FU-127\"}")
    public record MergeRequest(@NotBlank @Size(max = 40) String into) {}
}

package io.followthrough.followup.state;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says what a follow-up waits for.
 *
 * @param blockedBy the key of a follow-up that has to be finished first; null for none
 */
@Schema(examples = "{\"reason\": \"The new alert needs the metric\", \"blockedBy\": \"FU-127\"}")
public record BlockRequest(@NotBlank @Size(max = 4000) String reason, @Size(max = 40) String blockedBy) {}

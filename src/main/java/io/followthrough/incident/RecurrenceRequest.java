package io.followthrough.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param of the key of the earlier incident */
@Schema(examples = "{\"of\": \"INC-17\"}")
public record RecurrenceRequest(@NotBlank @Size(max = 40) String of) {}

package io.followthrough.followup.duedate;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Puts the reminders of a follow-up off.
 *
 * @param until the day on which its owner is reminded again, in the team's zone
 * @param reason null for none
 */
@Schema(examples = "{\"until\": \"2026-03-16\", \"reason\": \"The vendor answers next week\"}")
public record SnoozeRequest(@NotNull LocalDate until, @Size(max = 4000) String reason) {}

package io.followthrough.outbox;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which of the messages that wait are not to leave.
 *
 * @param queuedBefore those that were queued before this moment
 * @param channel only those over this channel; null for all
 * @param topic only those about this; null for all
 * @param dryRun true to count them only; false unless given
 */
@Schema(examples = "{\"queuedBefore\": \"2024-03-04T02:00:00Z\", \"channel\": \"mail\", \"dryRun\": true}")
public record WithdrawalRequest(@NotNull Instant queuedBefore, @Size(max = 200) String channel, @Size(max = 200) String topic,
        Boolean dryRun) {

    public WithdrawalRequest {
        dryRun = dryRun != null && dryRun;
    }
}

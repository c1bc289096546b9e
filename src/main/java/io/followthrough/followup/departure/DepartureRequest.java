package io.followthrough.followup.departure;

import jakarta.validation.constraints.Size;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody is deactivated.
 *
 * @param reason kept in the history of the person and of all that is handed over; null for none
 * @param handTo the e-mail address of who gets their follow-ups; null for the lead of each one's team
 * @param successor the e-mail address of who takes over the teams that they lead or manage; {@code handTo} unless given
 */
@RegisterForReflection
@Schema(examples = "{\"reason\": \"Has left the company\", \"handTo\": \"marc@example.org\"}")
public record DepartureRequest(@Size(max = 4000) String reason, @Size(max = 320) String handTo,
        @Size(max = 320) String successor) {

    static final DepartureRequest NOTHING_SAID = new DepartureRequest(null, null, null);
}

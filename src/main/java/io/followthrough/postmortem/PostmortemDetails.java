package io.followthrough.postmortem;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What can be said and changed about a postmortem.
 *
 * @param title null when it has none
 * @param summary null when it has none
 * @param rootCause null when it names none
 */
@Embeddable
@RegisterForReflection
public record PostmortemDetails(@Size(max = 500) String title, @Size(max = 20_000) String summary,
        @Size(max = 20_000) String rootCause) {}

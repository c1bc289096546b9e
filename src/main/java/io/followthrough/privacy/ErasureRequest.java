package io.followthrough.privacy;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody is erased.
 *
 * @param alsoKnownAs what else names them in texts: other addresses, names of two words or more, mentions that begin with an @; null
 *     for nothing
 */
@RegisterForReflection
@Schema(examples = "{\"alsoKnownAs\": [\"ana.old@example.org\", \"@anaruiz\"]}")
public record ErasureRequest(@Size(max = 20) List<@NotNull @NotBlank @Size(min = 3, max = 320) String> alsoKnownAs) {

    static final ErasureRequest NOTHING_SAID = new ErasureRequest(null);

    public ErasureRequest {
        alsoKnownAs = alsoKnownAs == null ? List.of() : alsoKnownAs;
    }
}

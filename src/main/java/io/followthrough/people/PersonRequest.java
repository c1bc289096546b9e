package io.followthrough.people;

import java.time.ZoneId;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person to add.
 *
 * @param zone null for their team's zone
 * @param team the slug of their home team; null for none
 */
@Schema(examples = """
        {"email": "ana@example.org", "name": "Ana Ruiz", "zone": "Europe/Madrid", "team": "payments"}""")
public record PersonRequest(@NotBlank @Email @Size(max = 320) String email, @NotBlank @Size(max = 200) String name, ZoneId zone,
        @Size(max = 63) String team) {

    static PersonRequest from(Person person) {
        return new PersonRequest(person.email(), person.name(), person.ownZone().orElse(null),
                person.team().map(Team::slug).orElse(null));
    }
}

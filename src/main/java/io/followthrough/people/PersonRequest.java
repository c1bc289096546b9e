package io.followthrough.people;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person to add.
 *
 * @param zone null for their team's zone
 * @param locale the language that they read, as a BCP 47 tag; null when they have not said
 * @param team the slug of their home team; null for none
 */
@Schema(examples = """
        {"email": "ana@example.org", "name": "Ana Ruiz", "zone": "Europe/Madrid", "locale": "es-ES", "team": "payments"}""")
public record PersonRequest(@NotBlank @Email @PlainAddress @Size(max = 320) String email,
        @NotBlank @Size(max = 200) @OneLine String name,
        ZoneId zone,
        @Size(max = 35) String locale, @Size(max = 63) String team) {

    public static PersonRequest from(Person person) {
        return new PersonRequest(person.email(), person.name(), person.ownZone().orElse(null),
                person.locale().map(Locale::toLanguageTag).orElse(null),
                person.team().map(Team::slug).orElse(null));
    }

    /**
     * The same as it is kept: the address in lower case, nothing around the name, the language as the standard writes it.
     *
     * @throws io.followthrough.problem.ProblemException 400 when the zone is no region, or the language none
     */
    public PersonRequest checked() {
        Region.require(zone);
        return new PersonRequest(email.strip().toLowerCase(Locale.ROOT), name.strip(), zone, Language.canonical(locale), team);
    }

    /** As history compares them. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("zone", zone);
        facts.put("locale", locale);
        facts.put("team", team);
        return facts;
    }
}

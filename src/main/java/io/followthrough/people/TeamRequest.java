package io.followthrough.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.followthrough.problem.ProblemException;
import io.followthrough.time.WorkingCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A team to add.
 *
 * @param name the slug unless given
 * @param zone UTC unless given
 * @param lead the e-mail address of a person; null for none
 * @param manager the e-mail address of a person; null for none
 * @param workingDays Monday to Friday unless given
 * @param holidays none unless given
 */
@Schema(examples = """
        {"slug": "payments", "name": "Payments", "zone": "Europe/Madrid", "lead": "ana@example.org",
         "workingDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"], "holidays": ["2026-12-25"]}""")
public record TeamRequest(
        @NotBlank @Size(max = 63) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens") String slug,
        @Size(min = 1, max = 200) @OneLine String name, ZoneId zone, @Size(max = 320) String lead,
        @Size(max = 320) String manager,
        @Size(min = 1, max = 7) Set<@NotNull DayOfWeek> workingDays, @Size(max = 1000) Set<@NotNull LocalDate> holidays) {

    public TeamRequest {
        name = name == null ? slug : name;
        zone = zone == null ? ZoneId.of("UTC") : zone;
        workingDays = workingDays == null ? WorkingCalendar.MONDAY_TO_FRIDAY.workingDays() : workingDays;
        holidays = holidays == null ? Set.of() : holidays;
    }

    public static TeamRequest from(Team team) {
        return new TeamRequest(team.slug(), team.name(), team.zone(), team.lead().map(Person::email).orElse(null),
                team.manager().map(Person::email).orElse(null), team.calendar().workingDays(), team.calendar().holidays());
    }

    /** @throws ProblemException 400 when the zone is no region, or the team would hardly ever work */
    public TeamRequest checked() {
        Region.require(zone);
        if (new WorkingCalendar(zone, workingDays, holidays).restsTooLong()) {
            throw ProblemException.invalid("/holidays", "must not leave more than a year in a row without work");
        }
        return this;
    }

    /** As history compares them. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("zone", zone);
        facts.put("lead", normal(lead));
        facts.put("manager", normal(manager));
        facts.put("workingDays", workingDays.stream().sorted().toList());
        facts.put("holidays", holidays.stream().sorted().toList());
        return facts;
    }

    static String normal(String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }
}

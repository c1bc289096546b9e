package io.followthrough.people.holidays;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import io.followthrough.people.Authority;
import io.followthrough.people.PeopleHistory;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.people.TeamsChanged;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/teams/{slug}/holidays}. */
@Path("/api/v1/teams/{slug}/holidays")
@Tag(name = "People and teams")
@Transactional
public class HolidayResource {

    private static final int LARGEST = 256 * 1024;
    private static final String CALENDAR = "text/calendar";
    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//Holidays//EN
            BEGIN:VEVENT
            UID:new-year@example.org
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20260101
            RRULE:FREQ=YEARLY
            SUMMARY:New Year
            END:VEVENT
            END:VCALENDAR
            """;

    private final Teams teams;
    private final Authority authority;
    private final PeopleHistory history;
    private final Event<TeamsChanged> changed;
    private final CurrentCaller current;
    private final Clock clock;

    HolidayResource(Teams teams, Authority authority, PeopleHistory history, Event<TeamsChanged> changed,
            CurrentCaller current, Clock clock) {
        this.changed = changed;
        this.teams = teams;
        this.authority = authority;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the holidays of a team", description = "All its days off, and the years that a calendar file would be read for.")
    public RestResponse<HolidaysView> read(String slug) {
        return answer(teams.known(slug), clock.instant());
    }

    @PUT
    @Allowed(Permission.DECIDE)
    @Consumes(CALENDAR)
    @Operation(summary = "Upload the holidays of a team", description = "Reads a calendar file (iCalendar, UTF-8, at most 256 KiB). Every day of its whole-day events is a holiday, repeated ones from last year to five years ahead; the holidays of these years are replaced, others stay. Events at a time of day are left out. What cannot be read is answered with its line, and changes nothing. For the team's lead and for admins. If-Match names the team's version.")
    public RestResponse<HolidaysView> upload(String slug, @RestHeader("If-Match") String ifMatch,
            @RequestBody(content = @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class), example = EXAMPLE)) byte[] body) {
        Team team = teams.held(slug);
        authority.requireLead(team);
        Version.check(ifMatch, team.version());
        Instant now = clock.instant();
        Horizon horizon = horizon(team, now);
        SortedSet<LocalDate> days = HolidayCalendar.read(text(body)).days(horizon);
        team.calendar().holidays().stream().filter(day -> !horizon.includes(day)).forEach(days::add);
        if (days.size() > HolidayCalendar.MOST_DAYS) {
            throw ProblemException.unprocessable("",
                    "With those of other years, the team would have more than " + HolidayCalendar.MOST_DAYS + " holidays.");
        }
        if (team.calendar().with(days).restsTooLong()) {
            throw ProblemException.unprocessable("", "The team would not work for more than a year in a row.");
        }
        Map<String, Object> before = team.facts();
        team.keepHolidays(days);
        teams.flush();
        history.record(team, Happening.of("upload_holidays", current.actor(), now), before);
        changed.fire(new TeamsChanged(List.of(team), now));
        return answer(team, now);
    }

    private static RestResponse<HolidaysView> answer(Team team, Instant now) {
        Horizon horizon = horizon(team, now);
        return RestResponse.ResponseBuilder.ok(
                new HolidaysView(horizon.from(), horizon.to(), team.calendar().holidays().stream().sorted().toList()))
                .tag(Version.tag(team.version())).build();
    }

    private static Horizon horizon(Team team, Instant now) {
        return Horizon.around(team.calendar().dateOf(now));
    }

    private static String text(byte[] body) {
        if (body != null && body.length > LARGEST) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "A calendar file may have " + LARGEST + " bytes.");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body == null ? new byte[0] : body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.unprocessable("", "The calendar file is not UTF-8 text.");
        }
    }
}

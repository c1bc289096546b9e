package io.followthrough.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.intake.ReadingDocuments;
import io.followthrough.people.EnrollingPeople;
import io.followthrough.people.Person;
import io.followthrough.people.PersonRequest;
import io.followthrough.people.Team;
import io.followthrough.people.TeamRequest;
import io.followthrough.people.Teams;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Fills an empty database in dev mode: a team that works every day, and a postmortem whose first follow-up is overdue. */
@ApplicationScoped
@IfBuildProfile("dev")
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class);
    private static final String TEAM = "shop";
    /** P0 is due within 15 days and P1 within 30: one is overdue, the others are not. */
    private static final int DAYS_SINCE_THE_INCIDENT = 19;
    /** People who came yesterday get their first digest today. */
    private static final Duration SINCE_YESTERDAY = Duration.ofDays(1);

    private final EnrollingPeople enrolling;
    private final Teams teams;
    private final ReadingDocuments reading;
    private final Clock clock;

    DemoData(EnrollingPeople enrolling, Teams teams, ReadingDocuments reading, Clock clock) {
        this.enrolling = enrolling;
        this.teams = teams;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    void fill(@Observes StartupEvent event) {
        if (teams.withSlug(TEAM).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Instant yesterday = now.minus(SINCE_YESTERDAY);
        Team shop = enrolling.team(workingEveryDay(null), Actor.SERVICE, yesterday);
        Person mara = enrolling.person(new PersonRequest("mara.lind@example.org", "Mara Lind", null, null, TEAM),
                Actor.SERVICE, yesterday);
        enrolling.person(new PersonRequest("jonas.okafor@example.org", "Jonas Okafor", null, null, TEAM), Actor.SERVICE,
                yesterday);
        enrolling.change(shop, workingEveryDay(mara.email()), Actor.SERVICE, yesterday);
        LocalDate incident = LocalDate.ofInstant(now, ZoneId.of("UTC")).minusDays(DAYS_SINCE_THE_INCIDENT);
        reading.read(sample(), new ReadingDocuments.Hints(TEAM, incident, ZoneId.of("UTC"), false, false),
                Actor.withEmail(mara.email()), now);
        LOG.info("Imported a sample postmortem; its digests are on their way and can be read at /digests");
    }

    private static TeamRequest workingEveryDay(String lead) {
        return new TeamRequest(TEAM, "Shop", ZoneId.of("UTC"), lead, null, EnumSet.allOf(DayOfWeek.class), null);
    }

    private static String sample() {
        try (InputStream document = DemoData.class.getResourceAsStream("/demo/postmortem.md")) {
            return new String(document.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

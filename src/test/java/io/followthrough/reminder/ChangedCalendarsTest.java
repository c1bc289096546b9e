package io.followthrough.reminder;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangedCalendarsTest {

    private static final Instant THURSDAY_NOON = Instant.parse("2026-03-05T12:00:00Z");

    @Inject
    ReminderSchedule schedule;
    @Inject
    PlannedDigests planned;
    @Inject
    MovableClock clock;

    @AfterEach
    void turnTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void a_holiday_that_is_taken_back_is_not_passed_over() {
        String team = aTeam(Map.of("holidays", List.of("2026-03-05")));
        String person = somebodyWithWorkIn(team);

        change(team, Map.of("holidays", List.of()));
        clock.set(THURSDAY_NOON);
        schedule.tick();

        assertThat(planned.daysOf(person)).contains(LocalDate.parse("2026-03-05"));
    }

    @Test
    void a_team_that_goes_east_is_told_on_the_day_that_it_is_there() {
        String team = aTeam(Map.of("zone", "America/Los_Angeles"));
        String person = somebodyWithWorkIn(team);

        change(team, Map.of("zone", "Pacific/Auckland"));
        clock.set(Instant.parse("2026-03-04T10:30:00Z"));
        schedule.tick();

        assertThat(planned.daysOf(person)).containsExactly(LocalDate.parse("2026-03-04"));
    }

    private static String somebodyWithWorkIn(String team) {
        String person = aPerson(team);
        aFollowUp(Map.of("team", team, "owner", person, "dueOn", "2026-03-01"));
        return person;
    }

    private static void change(String team, Map<String, ?> fields) {
        json(fields).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
    }
}

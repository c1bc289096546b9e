package io.followthrough.escalation;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.followthrough.escalation.Late.lookAt;
import static io.followthrough.escalation.Late.violations;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The team works on Mondays only, so that what came in on Wednesday, 4 March 2026, may be without an owner until 23 March; then it works
 * five days a week, and the deadline was 9 March.
 */
@QuarkusTest
class MovedDeadlinesTest {

    @Inject
    MovableClock clock;

    private String team;
    private String key;

    @BeforeEach
    void a_team_that_works_on_mondays() {
        team = aTeam(Map.of("workingDays", List.of("MONDAY")));
        key = aFollowUp(Map.of("team", team, "priority", "P3", "dueOn", "2026-06-01"));
        lookAt(clock.instant().toString());
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void what_was_assigned_in_time_stays_in_time() {
        clock.advance(Duration.ofDays(6));
        json(Map.of("owner", aPerson(team))).put("/api/v1/follow-ups/" + key + "/owner").then().statusCode(200);
        lookAt(clock.instant().toString());
        clock.advance(Duration.ofDays(2));
        work_five_days_a_week();

        lookAt("2026-03-12T10:00:00Z");

        violations(key).body("", empty());
    }

    @Test
    void what_nobody_owns_is_missed_from_that_day_on() {
        clock.advance(Duration.ofDays(8));
        work_five_days_a_week();

        lookAt("2026-03-12T10:00:00Z");

        violations(key).body("kind", contains("assign")).body("[0].dueOn", is("2026-03-09"))
                .body("[0].missedSince", is("2026-03-12"));
    }

    private void work_five_days_a_week() {
        json(Map.of("workingDays", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"))).header("If-Match", "*")
                .patch("/api/v1/teams/" + team).then().statusCode(200);
    }
}

package io.followthrough.reminder;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AskingForDecisionsAndChecksTest {

    @Inject
    MovableClock clock;

    private String lead;
    private String ana;
    private String team;

    @BeforeEach
    void a_team_with_a_lead() {
        String home = aTeam();
        lead = aPerson(home);
        ana = aPerson(home);
        team = aTeam(Map.of("lead", lead));
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void the_lead_is_told_what_waits_for_their_decision() {
        String url = of(ana, "2026-06-30");
        as(ana).body(Map.of("dueOn", "2026-07-31", "reason", "No time")).post(url + "/extensions").then().statusCode(201);
        as(ana).body(Map.of("reason", "No use")).put(url + "/dismissal").then().statusCode(200);

        preview(lead).body("subject", is("1 asking for more time, 1 to dismiss"))
                .body("text", containsString("Extension requests to decide (1)"));
        preview(ana).body("subject", nullValue());
    }

    @Test
    void the_owner_is_told_to_check_from_the_day_on_until_it_is_checked() {
        String url = of(ana, "2026-06-30");
        as(ana).put(url + "/completion").then().statusCode(200);
        as(lead).body(Map.of("outcome", "confirmed")).put(url + "/verification").then().statusCode(200)
                .body("effectivenessDueOn", is("2026-04-03"));

        clock.set(Instant.parse("2026-04-02T23:59:59Z"));
        preview(ana).body("subject", nullValue());
        clock.set(Instant.parse("2026-04-05T09:00:00Z"));
        preview(ana).body("subject", is("1 to check"))
                .body("text",
                        allOf(containsString("Effectiveness checks due (1)"), containsString("due 2026-04-03, 2 days late")));
        preview(lead).body("subject", nullValue());

        as(ana).body(Map.of("outcome", "effective", "note", "It held")).put(url + "/effectiveness-check").then()
                .statusCode(200);
        preview(ana).body("subject", nullValue());
    }

    @Test
    void the_lead_checks_what_nobody_owns() {
        String url = of(ana, "2026-06-30");
        as(ana).put(url + "/completion").then().statusCode(200);
        as(lead).body(Map.of("outcome", "confirmed")).put(url + "/verification").then().statusCode(200);
        given().delete(url + "/owner").then().statusCode(200);

        clock.set(Instant.parse("2026-04-03T09:00:00Z"));
        preview(lead).body("subject", is("1 to check"));
        preview(ana).body("subject", nullValue());
    }

    @Test
    void what_is_snoozed_is_kept_from_the_owner() {
        String url = of(ana, "2026-03-05");
        preview(ana).body("subject", is("1 due soon"));

        as(ana).body(Map.of("until", "2026-03-10")).put(url + "/snooze").then().statusCode(200);

        preview(ana).body("subject", nullValue());
        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        preview(ana).body("subject", is("1 overdue (worst 5 days late)"));
    }

    private String of(String owner, String dueOn) {
        return "/api/v1/follow-ups/" + aFollowUp(Map.of("team", team, "owner", owner, "dueOn", dueOn, "priority", "P1"));
    }

    private static ValidatableResponse preview(String person) {
        return given().queryParam("person", person).get("/api/v1/digests/preview").then().statusCode(200);
    }
}

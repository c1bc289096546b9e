package io.followthrough.reminder;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.escalation.EscalationRun;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandingInTest {

    @Inject
    MovableClock clock;
    @Inject
    EscalationRun escalations;

    private String team;
    private String ana;
    private String ben;

    @BeforeEach
    void ana_is_away_and_ben_stands_in() {
        team = aTeam();
        ana = aPerson(team, "Ana Ruiz");
        ben = aPerson(team, "Ben Ortiz");
        prefer(ana, Map.of("pausedUntil", "2026-03-10", "delegate", ben)).statusCode(200).body("delegate", is(ben));
    }

    @AfterEach
    void turn_the_clock_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void their_lines_are_in_the_digest_of_whoever_stands_in_until_the_pause_ends() {
        aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-02", "priority", "P1"));
        aFollowUp(Map.of("team", team, "owner", ben, "dueOn", "2026-03-03", "priority", "P1"));

        preview(ben).body("subject", is("2 overdue (worst 2 days late)")).body("items", is(2))
                .body("text", containsString("2 days late · P1 · open · for Ana Ruiz\n"))
                .body("text", containsString("1 day late · P1 · open\n"))
                .body("html", containsString("2 days late · P1 · open · for Ana Ruiz<br>"));

        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        preview(ben).body("items", is(1)).body("text", not(containsString("for Ana Ruiz")));
    }

    @Test
    void what_they_may_not_see_stays_unsaid() {
        String hidden = aTeam();
        json(Map.of("lead", ana)).header("If-Match", "*").patch("/api/v1/teams/" + hidden).then().statusCode(200);
        String incident = anIncident(Map.of("team", hidden, "restricted", true));
        aFollowUp(
                Map.of("team", hidden, "owner", ana, "dueOn", "2026-03-02", "incidents", List.of(incident), "priority", "P0"));

        preview(ben).body("note", containsString("nothing to say"));
        mailsAtOnce(ben).body("items", empty());
    }

    @Test
    void what_concerns_both_is_said_once() {
        json(Map.of("lead", ben)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
        json(Map.of("manager", ana)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
        aFollowUp(Map.of("team", team, "owner", aPerson(team), "dueOn", "2026-02-18", "priority", "P1"));
        escalations.run(MovableClock.START);

        preview(ben).body("subject", is("1 escalated to you (worst 14 days late)"));
    }

    @Test
    void whoever_completed_something_is_not_asked_to_verify_it_in_another_s_place() {
        json(Map.of("lead", ana)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
        String key = aFollowUp(Map.of("team", team, "owner", ben, "priority", "P1"));
        as(ben).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200).body("status", is("in_review"));

        preview(ben).body("note", containsString("nothing to say"));
    }

    @Test
    void what_comes_at_once_comes_to_them() {
        aFollowUp(Map.of("team", team, "owner", ana, "priority", "P0"));

        mailsAtOnce(ana).body("items", empty());
        mailsAtOnce(ben).body("items.topic", contains("immediate"));
    }

    @Test
    void whoever_stands_in_and_is_away_too_passes_nothing_on() {
        String cleo = aPerson(team, "Cleo Adams");
        prefer(ben, Map.of("pausedUntil", "2026-03-10", "delegate", cleo)).statusCode(200);
        aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-02", "priority", "P0"));

        preview(cleo).body("note", containsString("nothing to say"));
        mailsAtOnce(ben).body("items", empty());
        mailsAtOnce(cleo).body("items", empty());
    }

    @Test
    void whoever_wants_no_mails_at_all_is_not_stood_in_for() {
        prefer(ana, Map.of("subscribed", false)).statusCode(200);
        aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-02", "priority", "P0"));

        preview(ben).body("note", containsString("nothing to say"));
        mailsAtOnce(ben).body("items", empty());
    }

    @Test
    void somebody_active_and_else_is_named_for_a_pause_and_forgotten_with_it() {
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("pausedUntil", null);
        prefer(ana, nobody).statusCode(200).body("delegate", nullValue()).body("pausedUntil", nullValue());
        prefer(ana, Map.of("delegate", ben)).statusCode(422).body("errors[0].pointer", is("/delegate"));
        prefer(ana, Map.of("delegate", ana, "pausedUntil", "2026-03-10")).statusCode(422)
                .body("errors[0].detail", is("must be somebody else"));
        prefer(ana, Map.of("delegate", "nobody@example.org", "pausedUntil", "2026-03-10")).statusCode(422);

        given().get("/api/v1/people/" + ana + "/history").then().body("changes.flatten().field", hasItem("delegate"))
                .body("changes.flatten().findAll { it.field == 'delegate' }.to", contains(ben, null));
    }

    private static ValidatableResponse preview(String person) {
        return given().queryParam("person", person).get("/api/v1/digests/preview").then().statusCode(200);
    }

    private static ValidatableResponse mailsAtOnce(String person) {
        return given().queryParam("recipient", person).queryParam("topic", "immediate").get("/api/v1/deliveries").then()
                .statusCode(200);
    }

    private static ValidatableResponse prefer(String person, Map<String, ?> preferences) {
        return json(preferences).header("If-Match", "*").patch("/api/v1/people/" + person + "/preferences").then();
    }
}

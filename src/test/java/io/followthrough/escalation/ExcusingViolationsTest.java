package io.followthrough.escalation;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.escalation.Late.lookAt;
import static io.followthrough.escalation.Late.violations;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExcusingViolationsTest {

    private static final Map<String, String> REASON = Map.of("reason", "The vendor was late");

    @Inject
    MovableClock clock;

    private Late late;
    private String key;

    @BeforeEach
    void something_late() {
        late = Late.made();
        key = late.followUp("2026-03-05");
        lookAt("2026-03-06T09:00:00Z");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void a_lead_excuses_with_a_reason_and_takes_it_back() {
        excuse(late.lead(), 200).body("excuse.by", is(late.lead())).body("excuse.reason", is("The vendor was late"));
        violations(key).body("[0].excuse.at", is("2026-03-06T09:00:00Z"));

        as(late.lead()).delete(path()).then().statusCode(200).body("excuse", nullValue());
        as(late.lead()).delete(path()).then().statusCode(409);
        given().get("/api/v1/follow-ups/" + key + "/history").then().body("action", hasItem("excuse-violation"))
                .body("find { it.action == 'excuse-violation' }.reason", is("Violation 1: The vendor was late"))
                .body("find { it.action == 'excuse-violation' }.actor", is(late.lead()))
                .body("action", hasItem("take-back-excuse"));
    }

    @Test
    void the_manager_and_admins_may_too_and_others_may_not() {
        excuse(late.manager(), 200);
        excuse(late.owner(), 403);
        excuse(aPerson(late.team()), 403);
        excuse(aLead(aTeam()), 403);
        as(late.owner()).delete(path()).then().statusCode(403);
        given().contentType("application/json").body(REASON).put(path()).then().statusCode(200);
    }

    @Test
    void without_a_reason_or_a_violation_nothing_is_excused() {
        as(late.lead()).body(Map.of("reason", " ")).put(path()).then().statusCode(400);
        as(late.lead()).body(REASON).put(Late.path(key) + "/7/excuse").then().statusCode(404);
        as(late.lead()).header("If-Match", "\"7\"").body(REASON).put(path()).then().statusCode(412);
        violations(key).body("[0].excuse", nullValue());
    }

    @Test
    void what_is_excused_goes_on_being_escalated() {
        excuse(late.lead(), 200);

        lookAt("2026-03-10T09:00:00Z");

        violations(key).body("[0].steps.to", contains("lead")).body("[0].excuse", notNullValue());
    }

    @Test
    void the_list_is_narrowed_and_comes_in_pages() {
        String other = late.followUp("2026-03-09");
        lookAt("2026-03-10T09:00:00Z");
        as(late.owner()).put("/api/v1/follow-ups/" + other + "/completion").then().statusCode(200);
        lookAt("2026-03-11T09:00:00Z");
        excuse(late.lead(), 200);

        list("").body("items.followUp", contains(other, key));
        list("&excused=true").body("items.followUp", contains(key));
        list("&excused=false").body("items.followUp", contains(other));
        list("&open=true").body("items.followUp", contains(key));
        list("&open=false").body("items.followUp", contains(other));
        list("&policy=P1&kind=complete").body("items.followUp", contains(other, key));
        list("&policy=P0").body("items", empty());
        list("&kind=assign").body("items", empty());
        list("&from=2026-03-10").body("items.followUp", contains(other));
        list("&to=2026-03-06").body("items.followUp", contains(key));
        String next = list("&limit=1").body("items.followUp", contains(other)).extract().path("nextCursor");
        list("&limit=1&cursor=" + next).body("items.followUp", contains(key)).body("nextCursor", nullValue());
        given().get("/api/v1/violations?open=perhaps").then().statusCode(400);
    }

    private ValidatableResponse list(String more) {
        return given().get("/api/v1/violations?team=" + late.team() + more).then().statusCode(200);
    }

    private ValidatableResponse excuse(String person, int status) {
        return as(person).body(REASON).put(path()).then().statusCode(status);
    }

    private String path() {
        return Late.path(key) + "/1/excuse";
    }
}

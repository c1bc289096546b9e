package io.followthrough.followup.duedate;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtendingDueDatesTest {

    private static final Map<String, Object> APRIL = Map.of("dueOn", "2026-04-09", "reason", "The vendor is late");

    private String lead;
    private String manager;
    private String ana;
    private String key;
    private String url;

    @BeforeEach
    void a_follow_up_in_a_team_with_a_lead() {
        String home = aTeam();
        lead = aPerson(home);
        manager = aPerson(home);
        ana = aPerson(home);
        followUpIn(aTeam(Map.of("lead", lead, "manager", manager)));
    }

    @Test
    void what_was_asked_for_waits_and_is_shown() {
        request(ana).statusCode(201).header("Location", endsWith("/follow-ups/" + key + "/extensions/1"))
                .body("number", is(1)).body("requestedBy", is(ana)).body("requestedAt", is("2026-03-04T09:00:00Z"))
                .body("from", is("2026-03-20")).body("to", is("2026-04-09")).body("reason", is("The vendor is late"))
                .body("decision", nullValue()).body("decidedBy", nullValue());

        followUp(key).body("dueOn", is("2026-03-20")).body("extensionRequested", is("2026-04-09")).body("extensions", is(0))
                .body("slipDays", is(0)).body("version", is(1));
        given().get(url + "/extensions").then().statusCode(200).body("number", contains(1));
        given().get(url + "/extensions/1").then().statusCode(200).body("to", is("2026-04-09"));
        given().get(url + "/extensions/2").then().statusCode(404).body("detail", containsString("extension 2 of " + key));
    }

    @Test
    void the_lead_approves_and_the_origin_stays() {
        request(ana).statusCode(201);

        decide(lead, 1, Map.of("decision", "approved", "reason", "Agreed")).statusCode(200).header("ETag", is("\"2\""))
                .body("dueOn", is("2026-04-09")).body("originalDueOn", is("2026-03-20")).body("extensions", is(1))
                .body("slipDays", is(20)).body("extensionRequested", nullValue());

        given().get(url + "/extensions/1").then().body("decision", is("approved")).body("decidedBy", is(lead))
                .body("decidedAt", is("2026-03-04T09:00:00Z")).body("decisionReason", is("Agreed"));
        given().get(url + "/history").then().body("action", contains("create", "request-extension", "approve-extension"))
                .body("[1].reason", is("The vendor is late"))
                .body("[2].changes.field", contains("dueOn", "extensions", "extensionRequested"));
    }

    @Test
    void the_manager_refuses_and_the_date_stays() {
        request(ana).statusCode(201);

        decide(manager, 1, Map.of("decision", "refused")).statusCode(200).body("dueOn", is("2026-03-20"))
                .body("extensions", is(0)).body("extensionRequested", nullValue());
        request(ana).statusCode(201).body("number", is(2));
    }

    @Test
    void one_at_a_time_and_each_is_decided_once() {
        request(ana).statusCode(201);

        request(ana).statusCode(409).body("detail", containsString("2026-04-09 waits for a decision"));
        decide(lead, 1, Map.of("decision", "refused")).statusCode(200);
        decide(lead, 1, Map.of("decision", "approved")).statusCode(409).body("detail",
                containsString("was refused by " + lead));
    }

    @Test
    void whoever_asks_does_not_decide_unless_they_lead() {
        request(manager).statusCode(201);

        decide(ana, 1, Map.of("decision", "approved")).statusCode(403).body("detail", containsString(lead))
                .body("type", is("urn:followthrough:problem:forbidden"));
        decide(manager, 1, Map.of("decision", "approved")).statusCode(403).body("detail", containsString("who asked for it"));
        decide(lead, 1, Map.of("decision", "refused")).statusCode(200);
        request(lead).statusCode(201);
        decide(lead, 2, Map.of("decision", "approved")).statusCode(200);
    }

    @Test
    void in_a_team_without_a_lead_anybody_else_decides() {
        followUpIn(aTeam());
        request(ana).statusCode(201);

        decide(ana, 1, Map.of("decision", "approved")).statusCode(403);
        decide(lead, 1, Map.of("decision", "approved")).statusCode(200).body("dueOn", is("2026-04-09"));
    }

    @Test
    void an_edit_by_the_lead_is_an_extension_they_approved() {
        as(ana).body(APRIL).put(url + "/due-date").then().statusCode(403).body("detail",
                containsString("request an extension"));
        as(manager).body(APRIL).put(url + "/due-date").then().statusCode(403);
        as(lead).body(APRIL).put(url + "/due-date").then().statusCode(200).body("dueOn", is("2026-04-09"))
                .body("originalDueOn", is("2026-03-20")).body("extensions", is(1));

        given().get(url + "/extensions").then().body("requestedBy", contains(lead)).body("decidedBy", contains(lead))
                .body("decision", contains("approved")).body("from", contains("2026-03-20"));
    }

    @Test
    void the_date_must_be_one_that_can_be_kept() {
        as(ana).body(Map.of("dueOn", "2026-03-20", "reason", "No time")).post(url + "/extensions").then().statusCode(422)
                .body("errors[0].pointer", is("/dueOn")).body("errors[0].detail", containsString("after the due date"));
        as(lead).body(Map.of("dueOn", "2026-03-03", "reason", "No time")).put(url + "/due-date").then().statusCode(422)
                .body("errors[0].pointer", is("/dueOn"));
        as(ana).body(Map.of("dueOn", "+999999999-12-31", "reason", "No time")).post(url + "/extensions").then()
                .statusCode(400).body("errors[0].pointer", is("/dueOn"));
        as(ana).body(Map.of("dueOn", "2026-02-30", "reason", "No time")).post(url + "/extensions").then().statusCode(400)
                .body("errors[0].pointer", is("/dueOn"));
        as(ana).body(Map.of("dueOn", "2026-04-09")).post(url + "/extensions").then().statusCode(400)
                .body("errors[0].pointer", is("/reason"));
        given().get(url + "/extensions").then().body("", empty());
    }

    @Test
    void what_is_finished_is_not_put_off() {
        request(ana).statusCode(201);
        as(lead).put(url + "/completion").then().statusCode(200).body("status", is("done"));

        as(lead).body(APRIL).put(url + "/due-date").then().statusCode(409).body("allowed", contains("reopen"));
        decide(lead, 1, Map.of("decision", "approved")).statusCode(409);
        decide(lead, 1, Map.of("decision", "refused")).statusCode(200).body("extensionRequested", nullValue());
        request(ana).statusCode(409).body("allowed", contains("reopen"));
    }

    @Test
    void a_request_names_the_version_it_was_made_for() {
        as(ana).header("If-Match", "\"7\"").body(APRIL).post(url + "/extensions").then().statusCode(412);
    }

    private void followUpIn(String team) {
        key = aFollowUp(Map.of("team", team, "dueOn", "2026-03-20"));
        url = "/api/v1/follow-ups/" + key;
    }

    private ValidatableResponse request(String person) {
        return as(person).body(APRIL).post(url + "/extensions").then();
    }

    private ValidatableResponse decide(String person, int number, Map<String, ?> decision) {
        return as(person).body(decision).put(url + "/extensions/" + number + "/decision").then();
    }
}

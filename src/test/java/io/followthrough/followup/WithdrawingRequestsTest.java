package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WithdrawingRequestsTest {

    private String lead;
    private String ana;
    private String key;
    private String url;

    @BeforeEach
    void a_follow_up_in_a_team_with_a_lead() {
        String home = aTeam();
        lead = aPerson(home);
        ana = aPerson(home);
        key = aFollowUp(Map.of("team", aTeam(Map.of("lead", lead)), "dueOn", "2026-03-20"));
        url = "/api/v1/follow-ups/" + key;
    }

    @Test
    void who_wanted_it_dismissed_may_change_their_mind() {
        askForDismissal();

        as(ana).delete(url + "/dismissal?reason=Needed after all").then().statusCode(200).body("status", is("open"))
                .body("dismissalRequested", nullValue()).body("version", is(2));

        given().get(url + "/history").then()
                .body("action", contains("create", "request-dismissal", "withdraw-dismissal"))
                .body("[2].actor", is(ana)).body("[2].reason", is("Needed after all"))
                .body("[2].changes.field", contains("dismissalRequested"));
        as(lead).body(Map.of("approved", true)).put(url + "/dismissal/decision").then().statusCode(409);
        askForDismissal();
    }

    @Test
    void nobody_else_takes_it_back() {
        askForDismissal();

        as(lead).delete(url + "/dismissal").then().statusCode(403).body("detail", containsString(ana))
                .body("type", is("urn:followthrough:problem:forbidden"));
        as(ana).header("If-Match", "\"0\"").delete(url + "/dismissal").then().statusCode(412);
        followUp(key).body("dismissalRequested.by", is(ana)).body("version", is(1));
    }

    @Test
    void a_refused_dismissal_is_not_there_any_more() {
        askForDismissal();
        as(lead).body(Map.of("approved", false)).put(url + "/dismissal/decision").then().statusCode(200);

        as(ana).delete(url + "/dismissal").then().statusCode(409)
                .body("type", is("urn:followthrough:problem:transition-not-allowed")).body("allowed", hasItem("dismiss"));
    }

    @Test
    void an_approved_dismissal_is_reopened_with_a_reason() {
        askForDismissal();
        as(lead).body(Map.of("approved", true)).put(url + "/dismissal/decision").then().statusCode(200);

        as(ana).delete(url + "/dismissal").then().statusCode(400).body("errors[0].pointer", is("?reason"));
        followUp(key).body("status", is("wont_do"));
        as(ana).delete(url + "/dismissal?reason=Needed after all").then().statusCode(200).body("status", is("open"));
        given().get(url + "/history").then().body("[-1].action", is("reopen"));
    }

    @Test
    void who_asked_for_an_extension_may_do_without() {
        askForExtension().statusCode(201);

        as(ana).body(Map.of("reason", "It was quicker")).delete(url + "/extensions/1").then().statusCode(200)
                .body("extensionRequested", nullValue()).body("dueOn", is("2026-03-20")).body("extensions", is(0));

        given().get(url + "/extensions/1").then().body("decision", is("withdrawn")).body("decidedBy", is(ana))
                .body("decidedAt", is("2026-03-04T09:00:00Z")).body("decisionReason", is("It was quicker"));
        given().get(url + "/history").then()
                .body("action", contains("create", "request-extension", "withdraw-extension"))
                .body("[2].changes.field", contains("extensionRequested"));
        decide("approved").statusCode(409).body("detail", containsString("was withdrawn by " + ana));
        askForExtension().statusCode(201).body("number", is(2));
    }

    @Test
    void nobody_else_withdraws_an_extension() {
        askForExtension().statusCode(201);

        as(lead).delete(url + "/extensions/1").then().statusCode(403).body("detail", containsString(ana));
        as(ana).delete(url + "/extensions/2").then().statusCode(404);
        as(ana).delete(url + "/extensions/1?reason= ").then().statusCode(400).body("errors[0].pointer", is("?reason"));
        followUp(key).body("extensionRequested", is("2026-04-09"));
    }

    @Test
    void what_was_decided_is_not_withdrawn() {
        askForExtension().statusCode(201);
        decide("approved").statusCode(200);

        as(ana).delete(url + "/extensions/1").then().statusCode(409)
                .body("detail", containsString("was approved by " + lead));
        followUp(key).body("dueOn", is("2026-04-09"));
    }

    private void askForDismissal() {
        as(ana).body(Map.of("reason", "The service is gone")).put(url + "/dismissal").then().statusCode(200)
                .body("dismissalRequested.by", is(ana));
    }

    private ValidatableResponse askForExtension() {
        return as(ana).body(Map.of("dueOn", "2026-04-09", "reason", "The vendor is late")).post(url + "/extensions").then();
    }

    private ValidatableResponse decide(String decision) {
        return as(lead).body(Map.of("decision", decision)).put(url + "/extensions/1/decision").then();
    }
}

package io.followthrough.followup.state;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DismissingFollowUpsTest {

    private String lead;
    private String manager;
    private String ana;
    private String team;

    @BeforeEach
    void a_team_with_a_lead() {
        String home = aTeam();
        lead = aPerson(home);
        manager = aPerson(home);
        ana = aPerson(home);
        team = aTeam(Map.of("lead", lead, "manager", manager));
    }

    @Test
    void what_others_dismiss_waits_for_the_lead() {
        String url = one("open");

        dismiss(url, ana).statusCode(200).body("status", is("open")).body("dismissalReason", nullValue())
                .body("dismissalRequested.by", is(ana)).body("dismissalRequested.at", is("2026-03-04T09:00:00Z"))
                .body("dismissalRequested.reason", is("The service is gone"));
        dismiss(url, ana).statusCode(409).body("detail", containsString(ana + " has asked"));
        given().get(url + "/history").then().body("action", contains("create", "request-dismissal"))
                .body("[1].changes.field", contains("dismissalRequested"));
    }

    @Test
    void the_lead_approves_it_for_the_reason_that_was_given() {
        String url = one("open");
        dismiss(url, ana).statusCode(200);

        decide(url, ana, true).statusCode(403).body("detail", containsString(lead));
        decide(url, lead, true).statusCode(200).body("status", is("wont_do")).body("dismissalReason", is("The service is gone"))
                .body("dismissalRequested", nullValue());
        decide(url, lead, true).statusCode(409).body("detail", containsString("Nobody has asked"));
    }

    @Test
    void the_manager_refuses_it_and_it_stays_as_it_is() {
        String url = one("open");
        dismiss(url, ana).statusCode(200);

        decide(url, manager, false).statusCode(200).body("status", is("open")).body("dismissalRequested", nullValue());
        given().get(url + "/history").then().body("[2].action", is("refuse-dismissal")).body("[2].reason", is("Because"));
    }

    @Test
    void lead_and_manager_dismiss_at_once() {
        dismiss(one("open"), lead).statusCode(200).body("status", is("wont_do"));
        dismiss(one("open"), manager).statusCode(200).body("status", is("wont_do"));
    }

    @Test
    void anybody_rejects_a_proposed_one() {
        dismiss(one("proposed"), ana).statusCode(200).body("status", is("wont_do"));
    }

    @Test
    void work_goes_on_while_the_request_waits() {
        String url = one("open");
        dismiss(url, ana).statusCode(200);

        as(ana).put(url + "/progress").then().statusCode(200).body("status", is("in_progress")).body("dismissalRequested.by",
                is(ana));
        decide(url, lead, true).statusCode(200).body("status", is("wont_do"));
    }

    @Test
    void completing_it_settles_the_request() {
        String url = one("open");
        dismiss(url, ana).statusCode(200);

        as(ana).put(url + "/completion").then().statusCode(200).body("status", is("done")).body("dismissalRequested",
                nullValue());
        dismiss(url, ana).statusCode(409).body("allowed", contains("reopen"));
        given().get(url + "/history").then().body("[2].action", is("complete")).body("[2].changes.field",
                hasItem("dismissalRequested"));
    }

    @Test
    void a_batch_asks_in_the_same_way() {
        String url = one("open");
        String key = url.substring(url.lastIndexOf('/') + 1);
        Map<String, Object> batch = Map.of("changes",
                List.of(Map.of("key", key, "action", "dismiss", "reason", "The service is gone")));

        as(ana).body(batch).post("/api/v1/follow-ups/batch").then().statusCode(200)
                .body("results[0].followUp.status", is("open"))
                .body("results[0].followUp.dismissalRequested.by", is(ana));
        given().get(url + "/history").then().body("action", contains("create", "request-dismissal"));
    }

    @Test
    void a_decision_says_yes_or_no() {
        as(lead).body("{}").put(one("open") + "/dismissal/decision").then().statusCode(400).body("errors[0].pointer",
                is("/approved")).body("errors.pointer", not(hasItem("/reason")));
    }

    private String one(String status) {
        return "/api/v1/follow-ups/" + aFollowUp(Map.of("team", team, "status", status));
    }

    private static ValidatableResponse dismiss(String url, String person) {
        return as(person).body(Map.of("reason", "The service is gone")).put(url + "/dismissal").then();
    }

    private static ValidatableResponse decide(String url, String person, boolean approved) {
        return as(person).body(Map.of("approved", approved, "reason", "Because")).put(url + "/dismissal/decision").then();
    }
}

package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangingFollowUpsTest {

    @Test
    void it_gets_an_owner_and_loses_them() {
        String team = aTeam();
        String ana = aPerson(team);
        String key = aFollowUp(Map.of("team", team));

        json(Map.of("owner", ana)).put("/api/v1/follow-ups/" + key + "/owner").then().statusCode(200).body("owner", is(ana));
        given().delete("/api/v1/follow-ups/" + key + "/owner").then().statusCode(200).body("owner", nullValue());
    }

    @Test
    void nobody_unknown_can_own_it() {
        String key = aFollowUp(Map.of("team", aTeam()));

        json(Map.of("owner", "nobody@example.org")).put("/api/v1/follow-ups/" + key + "/owner").then().statusCode(422)
                .contentType("application/problem+json").body("errors[0].pointer", is("/owner"));
        followUp(key).body("owner", nullValue());
    }

    @Test
    void it_is_started_blocked_unblocked_and_completed() {
        String key = aFollowUp(Map.of("team", aTeam()));
        String url = "/api/v1/follow-ups/" + key;

        given().put(url + "/progress").then().statusCode(200).body("status", is("in_progress"))
                .body("startedAt", is("2026-03-04T09:00:00Z"));
        json(Map.of("reason", "Waiting for the vendor")).put(url + "/block").then().statusCode(200)
                .body("status", is("blocked")).body("blockedReason", is("Waiting for the vendor"));
        given().delete(url + "/block").then().statusCode(200).body("status", is("in_progress")).body("blockedReason",
                nullValue());
        json(Map.of("evidence", "The limit held in the load test")).put(url + "/completion").then().statusCode(200)
                .body("status", is("done")).body("evidence", is("The limit held in the load test"))
                .body("completedAt", is("2026-03-04T09:00:00Z"));
    }

    @Test
    void completing_it_needs_no_body() {
        String key = aFollowUp(Map.of("team", aTeam()));

        given().put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200).body("status", is("done"));
    }

    @Test
    void it_cannot_be_completed_in_the_future() {
        String key = aFollowUp(Map.of("team", aTeam()));

        json(Map.of("at", "2026-03-04T09:00:01Z")).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(400)
                .body("errors[0].pointer", is("/at"));
        followUp(key).body("status", is("open"));
    }

    @Test
    void it_may_have_been_completed_before() {
        String key = aFollowUp(Map.of("team", aTeam()));

        json(Map.of("at", "2026-03-03T16:00:00Z")).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200)
                .body("completedAt", is("2026-03-03T16:00:00Z"));
    }

    @Test
    void completing_an_urgent_one_waits_for_somebody_else_to_verify_it() {
        String team = aTeam();
        String ana = aPerson(team);
        String ben = aPerson(team);
        String key = aFollowUp(Map.of("team", team, "priority", "P1"));
        String url = "/api/v1/follow-ups/" + key;

        as(ana).body(Map.of("evidence", "Merged")).put(url + "/completion").then().statusCode(200)
                .body("status", is("in_review")).body("completedBy", is(ana));
        as(ana).body(Map.of("outcome", "confirmed")).put(url + "/verification").then().statusCode(409)
                .body("detail", containsString("cannot verify"));
        as(ben).body(Map.of("outcome", "returned")).put(url + "/verification").then().statusCode(400)
                .body("errors[0].pointer", is("/reason"));
        as(ben).body(Map.of("outcome", "returned", "reason", "No alert")).put(url + "/verification").then().statusCode(200)
                .body("status", is("in_progress")).body("evidence", nullValue()).body("completedBy", nullValue());
        as(ana).body(Map.of("evidence", "Merged")).put(url + "/completion").then().statusCode(200);
        as(ben).body(Map.of("outcome", "confirmed", "reason", "Seen")).put(url + "/verification").then().statusCode(200)
                .body("status", is("done")).body("evidence", is("Merged")).body("completedBy", is(ana));
        given().get(url + "/history").then().body("action", contains("create", "complete", "return", "complete", "verify"))
                .body("[2].reason", is("No alert")).body("[4].reason", is("Seen"));
    }

    @Test
    void it_is_reopened_with_a_reason_and_keeps_its_due_date() {
        String key = aFollowUp(Map.of("team", aTeam(), "dueOn", "2026-03-20"));
        String url = "/api/v1/follow-ups/" + key + "/completion";
        given().put(url).then().statusCode(200);

        given().delete(url).then().statusCode(400).body("errors[0].pointer", is("?reason"));
        given().delete(url + "?reason=  ").then().statusCode(400).body("errors[0].pointer", is("?reason"));
        json(Map.of("reason", "x".repeat(4001))).delete(url).then().statusCode(400);
        given().delete(url + "?reason=" + "x".repeat(4001)).then().statusCode(400);
        given().delete(url + "?reason=It broke again").then().statusCode(200).body("status", is("open"))
                .body("completedAt", nullValue()).body("dueOn", is("2026-03-20"));
        given().get("/api/v1/follow-ups/" + key + "/history").then().body("[-1].action", is("reopen"))
                .body("[-1].reason", is("It broke again"));
    }

    @Test
    void the_reason_to_reopen_may_stand_in_the_body() {
        String key = aFollowUp(Map.of("team", aTeam()));
        String url = "/api/v1/follow-ups/" + key;
        json(Map.of("reason", "No use")).put(url + "/dismissal").then().statusCode(200).body("status", is("wont_do"))
                .body("dismissalReason", is("No use"));

        json(Map.of("reason", "Of use after all")).delete(url + "/dismissal").then().statusCode(200).body("status", is("open"));
    }

    @Test
    void what_the_lifecycle_forbids_is_a_conflict_that_names_what_is_allowed() {
        String key = aFollowUp(Map.of("team", aTeam()));
        String url = "/api/v1/follow-ups/" + key;
        given().put(url + "/completion").then().statusCode(200);

        given().put(url + "/progress").then().statusCode(409).contentType("application/problem+json")
                .body("type", is("urn:followthrough:problem:transition-not-allowed")).body("allowed", contains("reopen"));
    }

    @Test
    void a_proposed_one_is_accepted() {
        String key = aFollowUp(Map.of("team", aTeam(), "status", "proposed"));

        given().put("/api/v1/follow-ups/" + key + "/acceptance").then().statusCode(200).body("status", is("open"));
    }

    @Test
    void a_change_names_the_version_it_was_made_for() {
        String key = aFollowUp(Map.of("team", aTeam()));
        String url = "/api/v1/follow-ups/" + key;

        given().header("If-Match", "\"7\"").put(url + "/progress").then().statusCode(412);
        given().header("If-Match", "\"0\"").put(url + "/progress").then().statusCode(200).header("ETag", is("\"1\""));
        followUp(key).header("ETag", equalTo("\"1\"")).body("version", is(1));
    }

    @Test
    void an_edit_must_name_its_version_and_changes_only_what_it_names() {
        String key = aFollowUp(Map.of("team", aTeam(), "description", "Under load"));
        String url = "/api/v1/follow-ups/" + key;

        json(Map.of("title", "Limit")).patch(url).then().statusCode(428).body("errors[0].pointer", is("If-Match"));
        json("{\"priority\": \"P0\", \"description\": null}").header("If-Match", "\"0\"").patch(url).then().statusCode(200)
                .body("priority", is("P0")).body("description", nullValue()).body("title", is("Limit the pool"));
        json(Map.of("status", "done")).header("If-Match", "\"1\"").patch(url).then().statusCode(400)
                .body("errors[0].pointer", is("/status")).body("detail", containsString("not a known field"));
        json(Map.of("title", " ")).header("If-Match", "\"1\"").patch(url).then().statusCode(400)
                .body("errors.pointer", hasItem("/title"));
    }

    @Test
    void every_change_is_in_its_history() {
        String team = aTeam();
        String ana = aPerson(team);
        String key = aFollowUp(Map.of("team", team));
        String url = "/api/v1/follow-ups/" + key;
        as(ana).body(Map.of("owner", ana)).put(url + "/owner").then().statusCode(200);
        as(ana).body(Map.of("reason", "No use")).put(url + "/dismissal").then().statusCode(200);

        given().get(url + "/history").then().body("[0].changes.find { it.field == 'dueOn' }.to", is("2026-05-03"))
                .body("[0].changes.find { it.field == 'status' }.to", is("open"));
        given().get(url + "/history").then().statusCode(200).body("action", contains("create", "assign", "dismiss"))
                .body("actor", contains("unnamed", ana, ana)).body("[2].reason", is("No use"))
                .body("[1].changes.field", contains("owner")).body("[1].changes[0].from", nullValue())
                .body("[1].changes[0].to", is(ana)).body("[2].changes.find { it.field == 'status' }.to", is("wont_do"));
    }
}

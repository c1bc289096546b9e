package io.followthrough.followup.effectiveness;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckingEffectivenessTest {

    private String team;
    private String ana;
    private String incident;
    private String postmortem;
    private String key;
    private String url;

    @BeforeEach
    void an_urgent_follow_up() {
        team = aTeam();
        ana = aPerson(team);
        incident = anIncident(Map.of("team", team, "startedAt", "2026-01-01T00:00:00Z", "resolvedAt", "2026-01-02T00:00:00Z"));
        postmortem = json(Map.of("title", "Pool exhausted", "causes", List.of(Map.of("text", "No limit"))))
                .post("/api/v1/postmortems").path("postmortem.key");
        key = aFollowUp(Map.of("team", team, "priority", "P1", "owner", ana, "incidents", List.of(incident),
                "postmortem", postmortem));
        url = "/api/v1/follow-ups/" + key;
    }

    @Test
    void its_policy_asks_for_one_a_month_after_it_was_completed() {
        as(ana).put(url + "/completion").then().statusCode(200).body("status", is("in_review")).body("effectivenessDueOn",
                nullValue());
        json(Map.of("outcome", "confirmed")).put(url + "/verification").then().statusCode(200).body("status", is("done"))
                .body("effectivenessDueOn", is("2026-04-03")).body("effectiveness", nullValue());
        given().delete(url + "/completion?reason=No").then().statusCode(200).body("effectivenessDueOn", nullValue());
        given().get(url + "/history").then()
                .body("[2].changes.find { it.field == 'effectivenessDueOn' }.to", is("2026-04-03"))
                .body("[3].changes.find { it.field == 'effectivenessDueOn' }.from", is("2026-04-03"));
    }

    @Test
    void a_policy_that_asks_for_none_gets_none() {
        String minor = aFollowUp(Map.of("team", team, "priority", "P3"));

        given().put("/api/v1/follow-ups/" + minor + "/completion").then().statusCode(200).body("effectivenessDueOn",
                nullValue());
    }

    @Test
    void the_outcome_is_kept() {
        done();

        check(Map.of("outcome", "inconclusive", "note", "No load yet")).statusCode(200)
                .body("effectiveness", is("inconclusive")).body("effectivenessDueOn", is("2026-04-03"));
        check(Map.of("outcome", "inconclusive", "note", "Still no load")).statusCode(200).header("ETag", is("\"4\""))
                .body("effectivenessNote", is("Still no load"));
        given().get(url + "/history").then().body("[-1].reason", is("Still no load"));
        check(Map.of("outcome", "effective", "note", "The queue held")).statusCode(200).body("status", is("done"))
                .body("effectiveness", is("effective")).body("effectivenessNote", is("The queue held"));
        check(Map.of("outcome", "inconclusive", "note", "Who knows")).statusCode(409).body("detail",
                containsString("found effective already"));
        given().get(url + "/history").then().body("[-1].action", is("check-effectiveness"))
                .body("[-1].reason", is("The queue held")).body("[-1].changes[0].to", is("effective"));
    }

    @Test
    void an_ineffective_one_is_reopened() {
        done();

        check(Map.of("outcome", "ineffective", "note", "It happened again", "then", "reopen")).statusCode(200)
                .body("status", is("open")).body("effectiveness", is("ineffective")).body("effectivenessDueOn", nullValue())
                .body("completedAt", nullValue());
        done();
        followUp(key).body("effectiveness", nullValue()).body("effectivenessDueOn", is("2026-04-03"));
    }

    @Test
    void or_gets_a_successor_with_time_of_its_own() {
        int cause = given().get("/api/v1/postmortems/" + postmortem).path("causes[0].id");
        json(Map.of("postmortem", postmortem, "cause", cause)).put(url + "/cause").then().statusCode(200);
        done();

        String successor = check(Map.of("outcome", "ineffective", "note", "It happened again", "then", "successor"))
                .statusCode(200).body("status", is("done")).body("effectiveness", is("ineffective")).extract()
                .path("successor");

        followUp(successor).body("successorOf", is(key)).body("status", is("open")).body("title", is("Limit the pool"))
                .body("incidents", contains(incident)).body("postmortem", is(postmortem)).body("cause", is("No limit"))
                .body("team", is(team)).body("owner", is(ana))
                .body("dueOn", is("2026-04-03")).body("originalDueOn", is("2026-04-03"));
        given().get("/api/v1/follow-ups/" + successor + "/history").then().body("action", contains("create"))
                .body("[0].reason", is(key + " was ineffective: It happened again"))
                .body("[0].changes.find { it.field == 'successorOf' }.to", is(key));
    }

    @Test
    void only_what_is_done_is_checked() {
        check(Map.of("outcome", "effective", "note", "The queue held")).statusCode(409).body("detail",
                containsString("check-effectiveness"));
    }

    @Test
    void exactly_an_ineffective_one_says_what_then() {
        done();

        check(Map.of("outcome", "ineffective", "note", "It happened again")).statusCode(400)
                .body("errors[0].pointer", is("/then"));
        check(Map.of("outcome", "effective", "note", "Fine", "then", "reopen")).statusCode(400)
                .body("errors[0].pointer", is("/then"));
        check(Map.of("outcome", "effective")).statusCode(400).body("errors[0].pointer", is("/note"));
        check(Map.of("outcome", "splendid", "note", "Fine")).statusCode(400).body("errors[0].pointer", is("/outcome"));
    }

    private void done() {
        as(ana).put(url + "/completion").then().statusCode(200);
        json(Map.of("outcome", "confirmed")).put(url + "/verification").then().statusCode(200).body("status", is("done"));
    }

    private ValidatableResponse check(Map<String, ?> found) {
        return json(found).put(url + "/effectiveness-check").then();
    }
}

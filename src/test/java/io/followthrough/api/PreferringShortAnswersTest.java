package io.followthrough.api;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreferringShortAnswersTest {

    @Test
    void a_creation_says_only_where_and_which_version() {
        minimal(json(Map.of("title", "Limit the pool", "team", aTeam()))).post("/api/v1/follow-ups").then().statusCode(201)
                .header("Location", containsString("/api/v1/follow-ups/FU-")).header("ETag", is("\"0\""))
                .header("Preference-Applied", is("return=minimal")).header("Content-Type", nullValue()).body(is(""));
    }

    @Test
    void a_change_says_only_which_version() {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", aTeam()));

        minimal(given()).put(url + "/progress").then().statusCode(204).header("ETag", is("\"1\""))
                .header("Preference-Applied", is("return=minimal")).body(is(""));
        minimal(json(Map.of("priority", "P0"))).header("If-Match", "\"1\"").patch(url).then().statusCode(204)
                .header("ETag", is("\"2\""));
        minimal(given()).delete(url + "/progress").then().statusCode(204).header("ETag", is("\"3\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=minimal", "respond-async, return=minimal", "return=\"minimal\"; foo=bar", "Return=Minimal"})
    void it_may_stand_among_others(String preference) {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", aTeam()));
        given().header("Prefer", preference).put(url + "/progress").then().statusCode(204);
    }

    @Test
    void a_problem_a_dry_run_and_a_read_are_always_whole() {
        minimal(json(Map.of())).post("/api/v1/follow-ups").then().statusCode(400).body("status", is(400));
        minimal(json(Map.of("title", "Outage"))).post("/api/v1/postmortems?dryRun=true").then().statusCode(200)
                .body("postmortem", notNullValue());
        minimal(given()).get("/api/v1/follow-ups/" + aFollowUp(Map.of("team", aTeam()))).then().statusCode(200)
                .body("key", notNullValue());
        given().header("Prefer", "return=representation").put("/api/v1/follow-ups/" + aFollowUp(Map.of("team", aTeam()))
                + "/progress").then().statusCode(200).body("key", notNullValue());
    }

    private static RequestSpecification minimal(RequestSpecification request) {
        return request.header("Prefer", "return=minimal");
    }
}

package io.followthrough.reminder.preference;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangingPreferencesTest {

    private String ana;

    @BeforeEach
    void ana_is_there() {
        ana = aPerson(aTeam());
    }

    @Test
    void whoever_has_said_nothing_is_told_at_the_usual_time() {
        as(ana).get(path()).then().statusCode(200).header("ETag", is("\"0\"")).body("person", is(ana))
                .body("digestHour", nullValue()).body("days", nullValue()).body("pausedUntil", nullValue())
                .body("subscribed", is(true));
    }

    @Test
    void people_choose_hour_days_and_a_pause() {
        patch("\"0\"", "{\"digestHour\": 7, \"days\": [\"THURSDAY\", \"MONDAY\"], \"pausedUntil\": \"2026-04-07\"}")
                .statusCode(200).header("ETag", is("\"1\"")).body("digestHour", is(7))
                .body("days", contains("MONDAY", "THURSDAY"))
                .body("pausedUntil", is("2026-04-07"));

        patch("\"1\"", "{\"days\": null, \"subscribed\": false}").statusCode(200).body("digestHour", is(7))
                .body("days", nullValue()).body("subscribed", is(false));
        as(ana).get(path()).then().header("ETag", is("\"2\"")).body("subscribed", is(false));
    }

    @Test
    void every_change_is_in_the_history_of_the_person() {
        patch("\"0\"", "{\"digestHour\": 7}").statusCode(200);
        patch("\"1\"", "{\"digestHour\": 7}").statusCode(200).header("ETag", is("\"1\""));

        given().get("/api/v1/people/" + ana + "/history").then().statusCode(200)
                .body("findAll { it.action == 'change_preferences' }", hasSize(1)).body("actor", hasItem(ana))
                .body("changes.flatten().field", hasItems("digestHour"));
    }

    @Test
    void a_version_that_is_not_the_present_one_changes_nothing() {
        patch("\"1\"", "{\"digestHour\": 7}").statusCode(412);
        as(ana).body(Map.of("digestHour", 7)).patch(path()).then().statusCode(428);

        as(ana).get(path()).then().body("digestHour", nullValue());
        given().get("/api/v1/people/" + ana + "/history").then()
                .body("findAll { it.action == 'change_preferences' }", empty());
    }

    @Test
    void they_are_nobody_else_s_business_but_an_admin_s() {
        String ben = aPerson(aTeam());
        as(ben).get(path()).then().statusCode(403);
        as(ben).header("If-Match", "*").body(Map.of("subscribed", false)).patch(path()).then().statusCode(403);

        given().get(path()).then().statusCode(200).body("subscribed", is(true));
        json(Map.of("subscribed", false)).header("If-Match", "*").patch(path()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"digestHour\": 24}", "{\"digestHour\": -1}", "{\"days\": []}", "{\"days\": [\"FUNDAY\"]}",
            "{\"pausedUntil\": \"soon\"}", "{\"zone\": \"UTC\"}", "{\"subscribed\": \"no\"}", "{\"digestHour\": 8.5}"})
    void nonsense_is_refused_by_name(String patch) {
        patch("\"0\"", patch).statusCode(400).body("errors", hasSize(1));
    }

    @Test
    void a_day_off_is_no_day_for_a_digest_and_a_pause_has_an_end() {
        patch("*", "{\"days\": [\"FRIDAY\", \"SATURDAY\"]}").statusCode(422).body("errors.pointer", is(List.of("/days")));
        patch("*", "{\"pausedUntil\": \"2027-03-05\"}").statusCode(422).body("errors.pointer", is(List.of("/pausedUntil")));
        patch("*", "{\"pausedUntil\": \"2027-03-04\"}").statusCode(200);
    }

    private String path() {
        return "/api/v1/people/" + ana + "/preferences";
    }

    private ValidatableResponse patch(String version, String patch) {
        return as(ana).header("If-Match", version).body(patch).patch(path()).then();
    }
}

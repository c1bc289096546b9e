package io.followthrough.incident;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecurrenceTest {

    private String team;
    private String first;
    private String second;

    @BeforeEach
    void twoIncidents() {
        team = aTeam();
        first = anIncident(Map.of("team", team, "startedAt", "2026-01-05T10:00:00Z"));
        second = anIncident(Map.of("team", team, "startedAt", "2026-02-05T10:00:00Z"));
    }

    @Test
    void a_repeat_and_what_it_repeats_name_each_other() {
        mark(second, first).statusCode(200).header("ETag", is("\"1\"")).body("recurrenceOf", is(first)).body("recurrences",
                empty());

        incident(first).body("recurrences", contains(second)).body("recurrenceOf", nullValue());
        given().get("/api/v1/incidents?team=" + team).then().statusCode(200).body("items.recurrenceOf", contains(first, null));
        assertThat(Jsoup.parse(given().accept("text/html").get("/incidents/" + second).asString()).text())
                .contains("Repeat of " + first, "unnamed marked it as a repeat");
    }

    @Test
    void it_is_taken_back() {
        mark(second, first).statusCode(200);

        given().delete("/api/v1/incidents/" + second + "/recurrence").then().statusCode(200).body("recurrenceOf", nullValue());
        given().delete("/api/v1/incidents/" + second + "/recurrence").then().statusCode(200).header("ETag", is("\"2\""));
        given().get("/api/v1/incidents/" + second + "/history").then()
                .body("action", contains("create", "recur", "not_recur")).body("[1].changes.field", contains("recurrenceOf"))
                .body("[1].changes[0].to", is(first)).body("[2].changes[0].from", is(first));
        incident(first).body("recurrences", empty());
    }

    @Test
    void marking_it_again_changes_nothing() {
        mark(second, first).statusCode(200);

        mark(second, first).statusCode(200).header("ETag", is("\"1\""));
        given().get("/api/v1/incidents/" + second + "/history").then().body("action", contains("create", "recur"));
    }

    @Test
    void an_incident_does_not_repeat_itself() {
        mark(first, first).statusCode(422).body("errors[0].pointer", is("/of"));
    }

    @Test
    void repeats_do_not_go_round_in_a_circle() {
        String undated = anIncident(Map.of());
        String other = anIncident(Map.of());
        String third = anIncident(Map.of());
        mark(other, undated).statusCode(200);
        mark(third, other).statusCode(200);

        mark(undated, third).statusCode(422).body("errors[0].pointer", is("/of")).body("detail",
                containsString("is itself a repeat of " + undated));
        incident(undated).body("recurrenceOf", nullValue());
    }

    @Test
    void the_earlier_one_must_have_started_earlier() {
        mark(first, second).statusCode(422).body("errors[0].pointer", is("/of"));
        mark(first, anIncident(Map.of("startedAt", "2026-01-05T10:00:00Z"))).statusCode(422);
        mark(first, anIncident(Map.of())).statusCode(200);
    }

    @Test
    void times_cannot_be_changed_against_the_order() {
        mark(second, first).statusCode(200);

        patch(second, "2026-01-01T00:00:00Z").statusCode(422).body("errors[0].pointer", is("/startedAt"));
        patch(first, "2026-03-01T00:00:00Z").statusCode(422).body("errors[0].pointer", is("/startedAt"));
        patch(first, "2026-02-05T09:59:59Z").statusCode(200);
    }

    @Test
    void an_incident_nobody_knows_is_named() {
        mark(second, "INC-999999").statusCode(422).body("errors[0].pointer", is("/of"));
        mark(second, "nonsense").statusCode(422).body("errors[0].pointer", is("/of"));
        mark("INC-999999", first).statusCode(404);
        json("{}").put("/api/v1/incidents/" + second + "/recurrence").then().statusCode(400).body("errors[0].pointer",
                is("/of"));
    }

    @Test
    void somebody_elses_change_is_not_overwritten() {
        json(Map.of("of", first)).header("If-Match", "\"7\"").put("/api/v1/incidents/" + second + "/recurrence").then()
                .statusCode(412);
    }

    private static ValidatableResponse mark(String repeat, String earlier) {
        return json(Map.of("of", earlier)).put("/api/v1/incidents/" + repeat + "/recurrence").then();
    }

    private static ValidatableResponse patch(String key, String startedAt) {
        return json(Map.of("startedAt", startedAt)).header("If-Match", "*").patch("/api/v1/incidents/" + key).then();
    }

    private static ValidatableResponse incident(String key) {
        return given().get("/api/v1/incidents/" + key).then().statusCode(200);
    }
}

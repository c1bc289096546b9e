package io.followthrough.incident;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IncidentsTest {

    @Test
    void an_incident_is_read_as_it_was_created() {
        String key = anIncident(Map.of("title", "Checkout outage", "team", aTeam(), "severity", "SEV2", "startedAt",
                "2026-03-02T10:00:00+01:00", "services", List.of("checkout", "cart")));

        given().get("/api/v1/incidents/" + key).then().statusCode(200).header("ETag", is("\"0\"")).body("key", is(key))
                .body("severity", is("SEV2")).body("startedAt", is("2026-03-02T09:00:00Z")).body("status", is("open"))
                .body("services", contains("checkout", "cart")).body("resolvedAt", nullValue());
    }

    @Test
    void an_end_means_that_it_is_resolved() {
        String key = anIncident(Map.of("startedAt", "2026-03-02T10:00:00Z", "resolvedAt", "2026-03-02T11:00:00Z"));

        given().get("/api/v1/incidents/" + key).then().body("status", is("resolved"));
    }

    @Test
    void it_cannot_end_before_it_starts() {
        json(Map.of("title", "Odd", "startedAt", "2026-03-02T10:00:00Z", "resolvedAt", "2026-03-02T09:00:00Z"))
                .post("/api/v1/incidents").then().statusCode(400).body("errors[0].pointer", is("/resolvedAt"));
    }

    @Test
    void an_edit_changes_what_it_names() {
        String key = anIncident(Map.of("severity", "SEV2"));

        json("{\"severity\": \"SEV1\", \"impact\": \"Nobody could pay\"}").header("If-Match", "\"0\"")
                .patch("/api/v1/incidents/" + key).then().statusCode(200).header("ETag", is("\"1\""))
                .body("severity", is("SEV1")).body("impact", is("Nobody could pay")).body("title", is("Checkout outage"));
    }

    @Test
    void the_list_of_a_team_comes_newest_first_in_pages() {
        String team = aTeam();
        String first = anIncident(Map.of("team", team));
        String second = anIncident(Map.of("team", team));

        String link = given().get("/api/v1/incidents?limit=1&team=" + team).then().statusCode(200)
                .body("items.key", contains(second)).body("nextCursor", notNullValue())
                .header("Link", containsString("rel=\"next\"")).extract().path("nextCursor");
        given().get("/api/v1/incidents?limit=1&team=" + team + "&cursor=" + link).then().body("items.key", contains(first))
                .body("nextCursor", nullValue());
    }
}

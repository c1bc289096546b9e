package io.followthrough.incident;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
    void every_field_can_be_edited_and_its_history_says_from_what_to_what() {
        String key = anIncident(Map.of("severity", "SEV2", "services", List.of("cart")));
        Map<String, Object> edit = Map.of("title", "Payments down", "severity", "SEV1", "status", "closed", "startedAt",
                "2026-03-02T10:00:00Z", "resolvedAt", "2026-03-02T11:00:00Z", "durationMinutes", 55.0, "impact",
                "Nobody could pay", "services", List.of("checkout"));

        JsonPath edited = as("ana@example.org").body(edit).header("If-Match", "\"0\"").patch("/api/v1/incidents/" + key).then()
                .statusCode(200).extract().jsonPath();

        JsonPath row = given().get("/api/v1/incidents/" + key + "/history").then().body("action", contains("create", "edit"))
                .body("[0].changes.find { it.field == 'severity' }.to", is("SEV2")).extract().jsonPath();
        edit.forEach((field, value) -> {
            String change = "[1].changes.find { it.field == '" + field + "' }";
            Object before = row.get("[0].changes.find { it.field == '" + field + "' }.to");
            assertThat(String.valueOf(edited.<Object>get(field))).as(field).isEqualTo(String.valueOf(value));
            assertThat(row.<Object>get(change + ".from")).as(field).isEqualTo(before);
            assertThat(String.valueOf(row.<Object>get(change + ".to"))).as(field).isEqualTo(String.valueOf(value));
        });
        assertThat(row.getString("[1].actor")).isEqualTo("ana@example.org");
    }

    @Test
    void an_edit_names_the_version_it_was_made_for() {
        String url = "/api/v1/incidents/" + anIncident(Map.of());

        json(Map.of("impact", "None")).patch(url).then().statusCode(428).body("errors[0].pointer", is("If-Match"));
        json(Map.of("impact", "None")).header("If-Match", "\"1\"").patch(url).then().statusCode(412);
        given().get(url).then().header("ETag", is("\"0\"")).body("impact", nullValue());
    }

    @Test
    void what_names_no_team_goes_to_the_default_team() {
        String team = aTeam();

        given().get("/api/v1/incidents/" + anIncident(Map.of())).then().body("team", is("default"));
        given().get("/api/v1/incidents/" + anIncident(Map.of("team", team))).then().body("team", is(team));
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

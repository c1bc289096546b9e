package io.followthrough.people.enrolment;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportingTeamsTest {

    private String known;
    private String unknown;
    private String ana;

    @BeforeEach
    void a_team_is_there_and_one_is_not() {
        known = aTeam(Map.of("holidays", List.of("2026-05-01")));
        unknown = "new-" + known;
        ana = aPerson(known);
    }

    @Test
    void teams_are_added_and_changed_with_their_calendar_and_leads() {
        post("slug,zone,workingDays,holidays,lead,manager,name\n" + unknown
                + ",Europe/Madrid,mon TUE wednesday,2026-12-25 2026-12-26," + ana.toUpperCase() + ",,Payments\n" + known
                + ",,,2026-05-01,," + ana + ",\n").statusCode(200).body("lines.outcome", contains("added", "changed"));

        given().get("/api/v1/teams/" + unknown).then().statusCode(200).body("name", is("Payments")).body("lead", is(ana))
                .body("manager", nullValue()).body("workingDays", contains("MONDAY", "TUESDAY", "WEDNESDAY"))
                .body("holidays", contains("2026-12-25", "2026-12-26")).body("zone", is("Europe/Madrid"));
        given().get("/api/v1/teams/" + known).then().body("manager", is(ana)).body("holidays", contains("2026-05-01"));
        given().get("/api/v1/teams/" + unknown + "/history").then().body("action", contains("import"));
        given().get("/api/v1/teams/" + known + "/history").then().body("[1].changes.field", contains("manager"));
    }

    @Test
    void a_slug_is_enough() {
        post("slug\n" + unknown).statusCode(200).body("added", is(1));

        given().get("/api/v1/teams/" + unknown).then().body("name", is(unknown)).body("zone", is("UTC"))
                .body("workingDays", contains("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"));
    }

    @Test
    void all_mistakes_are_named_by_line_and_column() {
        post("slug,workingDays,holidays,lead,zone\nNot A Slug,MON,,,\n" + unknown + ",M,2026-02-30,nobody@example.org,Mars\n")
                .statusCode(422).body("errors.pointer", hasItem("line 2, slug"))
                .body("errors.pointer", hasItem("line 3, workingdays")).body("errors.pointer", hasItem("line 3, holidays"))
                .body("errors.pointer", hasItem("line 3, lead")).body("errors.pointer", hasItem("line 3, zone"));
    }

    private static ValidatableResponse post(String file) {
        return given().contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8)).post("/api/v1/teams/import").then();
    }
}

package io.followthrough.people.holidays;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadingHolidaysTest {

    private static final String CHRISTMAS = """
            \uFEFFBEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            SUMMARY:Fiesta de Navidad, día grande
            DTSTART;VALUE=DATE:20261225
            END:VEVENT
            END:VCALENDAR
            """;

    private String team;
    private String lead;

    @BeforeEach
    void a_team_has_holidays_and_a_lead() {
        team = aTeam(Map.of("holidays", List.of("2026-05-01", "2020-05-01", "2040-05-01")));
        lead = aLead(team);
    }

    @Test
    void the_holidays_of_the_years_around_are_replaced_and_others_stay() {
        upload(lead, CHRISTMAS).statusCode(200).body("holidays", contains("2020-05-01", "2026-12-25", "2040-05-01"))
                .body("from", is("2025-01-01")).body("to", is("2031-12-31"));

        given().get(path()).then().statusCode(200).body("holidays", hasItem("2026-12-25"));
        given().get("/api/v1/teams/" + team).then().body("holidays", contains("2020-05-01", "2026-12-25", "2040-05-01"));
        given().get("/api/v1/teams/" + team + "/history").then().body("[-1].action", is("upload_holidays"))
                .body("[-1].actor", is(lead)).body("[-1].changes.field", contains("holidays"))
                .body("[-1].changes[0].from", hasItem("2026-05-01"));
    }

    @Test
    void a_team_that_would_hardly_ever_work_is_refused() {
        upload(lead,
                CHRISTMAS.replace("DTSTART;VALUE=DATE:20261225", "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY;COUNT=500"))
                .statusCode(422).body("detail", is("The team would not work for more than a year in a row."));
        json(Map.of("slug", "idle", "workingDays", List.of("MONDAY"), "holidays", mondays())).post("/api/v1/teams").then()
                .statusCode(400).body("errors[0].pointer", is("/holidays"));
    }

    private static List<String> mondays() {
        return LocalDate.parse("2026-01-05").datesUntil(LocalDate.parse("2027-06-01"), Period.ofWeeks(1))
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void what_cannot_be_read_changes_nothing() {
        upload(lead, CHRISTMAS.replace("20261225", "20261325")).statusCode(422).body("errors[0].pointer", is("line 5"));

        given().get(path()).then().body("holidays", hasItem("2026-05-01"));
    }

    @Test
    void only_the_lead_and_admins_upload_them() {
        upload(aPerson(team), CHRISTMAS).statusCode(403);
        upload(aLead(aTeam()), CHRISTMAS).statusCode(403);
        given().contentType("text/calendar").body(CHRISTMAS.getBytes(StandardCharsets.UTF_8)).put(path()).then()
                .statusCode(200);
    }

    @Test
    void files_that_are_too_large_or_no_text_are_refused() {
        upload(lead, CHRISTMAS + "X".repeat(256 * 1024)).statusCode(413);
        as(lead).contentType("text/calendar").body("BEGIN:VCALENDAR\nX:\u00e9".getBytes(StandardCharsets.UTF_16)).put(path())
                .then().statusCode(422);
        as(lead).contentType("application/json").body("{}").put(path()).then().statusCode(415);
        as(lead).contentType("text/calendar").put(path()).then().statusCode(422);
        as(lead).contentType("text/calendar").body(CHRISTMAS).header("If-Match", "\"77\"").put(path()).then().statusCode(412);
    }

    private ValidatableResponse upload(String caller, String file) {
        return as(caller).contentType("text/calendar").body(file.getBytes(StandardCharsets.UTF_8)).put(path()).then();
    }

    private String path() {
        return "/api/v1/teams/" + team + "/holidays";
    }
}

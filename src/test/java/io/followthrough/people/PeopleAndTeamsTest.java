package io.followthrough.people;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleAndTeamsTest {

    @Test
    void a_team_works_monday_to_friday_in_utc_unless_told_otherwise() {
        String slug = aTeam();

        given().get("/api/v1/teams/" + slug).then().statusCode(200).body("name", is(slug)).body("zone", is("UTC"))
                .body("lead", nullValue())
                .body("workingDays", contains("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"));
    }

    @Test
    void a_person_is_known_by_their_address_in_lower_case() {
        String unique = "-" + UUID.randomUUID() + "@";
        json(Map.of("email", "Zoe" + unique + "Example.org", "name", "Zoe Quist")).post("/api/v1/people").then().statusCode(201)
                .body("email", is("zoe" + unique + "example.org"));

        given().get("/api/v1/people/ZOE" + unique + "example.org").then().statusCode(200).body("name", is("Zoe Quist"));
        json(Map.of("email", "zoe" + unique + "example.org", "name", "Zoe Quist")).post("/api/v1/people").then()
                .statusCode(409);
    }

    @Test
    void a_person_keeps_the_days_of_their_teams_zone_until_they_name_their_own() {
        String person = aPerson(aTeam(Map.of("zone", "Europe/Madrid")));
        given().get("/api/v1/people/" + person).then().body("zone", is("Europe/Madrid"));

        json(Map.of("zone", "Asia/Tokyo")).header("If-Match", "\"0\"").patch("/api/v1/people/" + person).then()
                .statusCode(200).body("zone", is("Asia/Tokyo"));
    }

    @Test
    void a_team_gets_its_lead_later() {
        String team = aTeam();
        String lead = aPerson(team);

        json(Map.of("lead", lead)).header("If-Match", "\"0\"").patch("/api/v1/teams/" + team).then().statusCode(200)
                .body("lead", is(lead));
        given().get("/api/v1/teams").then().statusCode(200).body("lead", hasItem(lead));
    }

    @Test
    void what_a_team_is_known_by_cannot_be_changed() {
        json(Map.of("slug", "other")).header("If-Match", "\"0\"").patch("/api/v1/teams/" + aTeam()).then().statusCode(400)
                .body("errors[0].pointer", is("/slug"));
    }

    @Test
    void nonsense_is_refused_by_name() {
        String unused = "t" + UUID.randomUUID();
        json(Map.of("slug", "Not A Slug")).post("/api/v1/teams").then().statusCode(400).body("errors.pointer",
                hasItem("/slug"));
        json(Map.of("slug", unused, "zone", "Mars/Olympus")).post("/api/v1/teams").then().statusCode(400)
                .body("errors[0].pointer", is("/zone"));
        json(Map.of("slug", unused, "zone", "+02:00")).post("/api/v1/teams").then().statusCode(400)
                .body("errors[0].pointer", is("/zone"));
        json(Map.of("slug", unused, "workingDays", List.of())).post("/api/v1/teams").then().statusCode(400)
                .body("errors.pointer", hasItem("/workingDays"));
        json(Map.of("slug", unused, "lead", "nobody@example.org")).post("/api/v1/teams").then().statusCode(422)
                .body("errors[0].pointer", is("/lead"));
        json(Map.of("email", "no address", "name", "N")).post("/api/v1/people").then().statusCode(400)
                .body("errors.pointer", hasItem("/email"));
    }
}

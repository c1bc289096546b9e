package io.followthrough.people;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangingPeopleAndTeamsTest {

    @Test
    void a_person_gets_another_name_zone_and_team() {
        String url = "/api/v1/people/" + aPerson(aTeam());
        String team = aTeam();

        json(Map.of("name", "  Ana Ruiz ", "zone", "Asia/Tokyo", "team", team)).header("If-Match", "\"0\"").patch(url).then()
                .statusCode(200).header("ETag", is("\"1\"")).body("name", is("Ana Ruiz")).body("zone", is("Asia/Tokyo"))
                .body("team", is(team));
    }

    @Test
    void a_team_gets_another_name_zone_calendar_lead_and_manager() {
        String team = aTeam();
        String lead = aPerson(team);
        String manager = aPerson(team);

        json(Map.of("name", "Payments", "zone", "Europe/Madrid", "lead", lead, "manager", manager, "workingDays",
                List.of("SUNDAY", "MONDAY"), "holidays", List.of("2026-12-25"))).header("If-Match", "\"0\"")
                .patch("/api/v1/teams/" + team).then().statusCode(200).header("ETag", is("\"1\"")).body("name", is("Payments"))
                .body("zone", is("Europe/Madrid")).body("lead", is(lead)).body("manager", is(manager))
                .body("workingDays", contains("MONDAY", "SUNDAY")).body("holidays", contains("2026-12-25"));
        json(Map.of("name", "Payment")).header("If-Match", "\"1\"").patch("/api/v1/teams/" + team).then().body("lead", is(lead))
                .body("holidays", contains("2026-12-25")).body("zone", is("Europe/Madrid"));
    }

    @Test
    void a_change_names_the_version_it_was_made_for() {
        String team = aTeam();
        for (String url : List.of("/api/v1/people/" + aPerson(team), "/api/v1/teams/" + team)) {
            json(Map.of("name", "Other")).patch(url).then().statusCode(428).body("errors[0].pointer", is("If-Match"));
            json(Map.of("name", "Other")).header("If-Match", "\"1\"").patch(url).then().statusCode(412);
            given().get(url).then().header("ETag", is("\"0\""));
        }
    }

    @Test
    void nobody_s_address_changes() {
        json(Map.of("email", "other@example.org")).header("If-Match", "\"0\"").patch("/api/v1/people/" + aPerson(aTeam()))
                .then().statusCode(400).body("errors[0].pointer", is("/email"));
    }

    @Test
    void there_is_one_team_with_a_slug() {
        json(Map.of("slug", aTeam())).post("/api/v1/teams").then().statusCode(409).body("errors[0].pointer", is("/slug"));
    }

    @Test
    void a_person_s_zone_is_a_region_and_their_team_is_known() {
        Map<String, String> person = Map.of("email", UUID.randomUUID() + "@example.org", "name", "N");
        String url = "/api/v1/people/" + aPerson(aTeam());

        json(with(person, "zone", "+02:00")).post("/api/v1/people").then().statusCode(400).body("errors[0].pointer",
                is("/zone"));
        json(with(person, "team", "nobody-knows-it")).post("/api/v1/people").then().statusCode(422).body("errors[0].pointer",
                is("/team"));
        json(Map.of("zone", "+02:00")).header("If-Match", "\"0\"").patch(url).then().statusCode(400)
                .body("errors[0].pointer", is("/zone"));
        json(Map.of("team", "nobody-knows-it")).header("If-Match", "\"0\"").patch(url).then().statusCode(422)
                .body("errors[0].pointer", is("/team"));
        given().get("/api/v1/people/" + person.get("email")).then().statusCode(404);
    }

    @Test
    void a_name_is_kept_without_the_blanks_around_it() {
        json(Map.of("email", UUID.randomUUID() + "@example.org", "name", "  Bo Blank ")).post("/api/v1/people").then()
                .statusCode(201)
                .body("name", is("Bo Blank"));
    }

    @Test
    void people_come_by_address_and_teams_by_slug() {
        aPerson(aTeam());
        aPerson(aTeam());

        assertThat(given().get("/api/v1/people").jsonPath().<String>getList("email")).isSorted();
        assertThat(given().get("/api/v1/teams").jsonPath().<String>getList("slug")).hasSizeGreaterThan(1)
                .isSortedAccordingTo(ChangingPeopleAndTeamsTest::asTheDatabaseSorts);
    }

    /** By its locale, hyphens may matter less than letters; without them both agree. */
    private static int asTheDatabaseSorts(String one, String other) {
        return one.replace("-", "").compareTo(other.replace("-", ""));
    }

    private static Map<String, String> with(Map<String, String> person, String field, String value) {
        Map<String, String> more = new java.util.HashMap<>(person);
        more.put(field, value);
        return more;
    }
}

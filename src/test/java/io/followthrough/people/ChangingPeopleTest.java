package io.followthrough.people;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangingPeopleTest {

    private String team;
    private String ana;

    @BeforeEach
    void ana_is_at_home_in_a_team() {
        team = aTeam();
        ana = aPerson(team);
    }

    @Test
    void people_say_themselves_what_they_are_called_where_they_are_and_what_they_read() {
        patch(ana, ana, Map.of("name", "Ana Ruiz", "zone", "Asia/Tokyo", "locale", "ES-es")).statusCode(200)
                .body("name", is("Ana Ruiz")).body("zone", is("Asia/Tokyo")).body("locale", is("es-ES"));
    }

    @Test
    void their_home_team_is_for_admins() {
        patch(ana, ana, Map.of("team", aTeam())).statusCode(403).body("errors.pointer", contains("/team"));
        given().get("/api/v1/people/" + ana).then().body("team", is(team));

        String other = aTeam();
        json(Map.of("team", other)).header("If-Match", "*").patch("/api/v1/people/" + ana).then().statusCode(200)
                .body("team", is(other));
    }

    @Test
    void nobody_changes_somebody_else() {
        patch(ana, aPerson(team), Map.of("name", "Somebody")).statusCode(403);
        patch("stranger@example.org", ana, Map.of("name", "Somebody")).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "version", "createdAt", "role", "id"})
    void nobody_sets_what_is_no_field(String field) {
        json(Map.of(field, 1)).header("If-Match", "*").patch("/api/v1/people/" + ana).then().statusCode(400)
                .body("errors[0].pointer", is("/" + field));
        patch(ana, ana, Map.of(field, 1)).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "x-private", "zz", "de_AT", "und", "", "de-", "d"})
    void a_language_that_is_none_is_refused(String locale) {
        patch(ana, ana, Map.of("locale", locale)).statusCode(400).body("errors.pointer", contains("/locale"));
    }

    @Test
    void a_language_can_be_taken_back() {
        patch(ana, ana, Map.of("locale", "gsw-CH")).statusCode(200).body("locale", is("gsw-CH"));

        as(ana).body("{\"locale\": null}").header("If-Match", "*").patch("/api/v1/people/" + ana).then().statusCode(200)
                .body("locale", nullValue());
    }

    @Test
    void a_name_stays_on_its_line() {
        patch(ana, ana, Map.of("name", "Ana\r\nBcc: all@example.org")).statusCode(400).body("errors.pointer",
                contains("/name"));
    }

    @Test
    void people_are_found_by_team_and_by_whether_they_are_there() {
        String ben = aPerson(team);
        aPerson(aTeam());

        given().get("/api/v1/people?team=" + team).then().statusCode(200).body("email", contains(ana, ben));
        given().put("/api/v1/people/" + ben + "/deactivation").then().statusCode(200);

        given().get("/api/v1/people?active=true&team=" + team).then().body("email", contains(ana));
        given().get("/api/v1/people?active=false&team=" + team).then().body("email", contains(ben));
        given().get("/api/v1/people?active=maybe").then().statusCode(400);
    }

    private static ValidatableResponse patch(String caller, String person, Map<String, ?> fields) {
        return as(caller).body(fields).header("If-Match", "*").patch("/api/v1/people/" + person).then();
    }
}

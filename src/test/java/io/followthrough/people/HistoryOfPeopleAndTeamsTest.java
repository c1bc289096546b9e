package io.followthrough.people;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryOfPeopleAndTeamsTest {

    private String team;
    private String ana;

    @BeforeEach
    void ana_is_at_home_in_a_team() {
        team = aTeam();
        ana = aPerson(team, "Ana");
    }

    @Test
    void every_change_of_a_person_stays_known() {
        as(ana).body(Map.of("name", "Ana Ruiz", "locale", "es")).header("If-Match", "*").patch("/api/v1/people/" + ana).then()
                .statusCode(200);

        given().get("/api/v1/people/" + ana + "/history").then().statusCode(200).body("action", contains("create", "edit"))
                .body("key", everyItem(is(ana))).body("number", contains(1, 2)).body("actor", contains("unnamed", ana))
                .body("[1].changes.field", contains("name", "locale")).body("[1].changes.from", contains("Ana", null))
                .body("[1].changes.to", contains("Ana Ruiz", "es"));
    }

    @Test
    void a_change_of_nothing_leaves_no_trace() {
        json(Map.of("name", "Ana")).header("If-Match", "*").patch("/api/v1/people/" + ana).then().statusCode(200);

        given().get("/api/v1/people/" + ana + "/history").then().body("$", hasSize(1));
    }

    @Test
    void every_change_of_a_team_and_its_members_stays_known() {
        json(Map.of("lead", ana, "holidays", List.of("2026-12-25"))).header("If-Match", "*").patch("/api/v1/teams/" + team)
                .then().statusCode(200);
        String ben = aPerson(aTeam());
        json(Map.of("role", "viewer")).put("/api/v1/teams/" + team + "/members/" + ben).then().statusCode(200);
        json(Map.of("role", "member")).put("/api/v1/teams/" + team + "/members/" + ben).then().statusCode(200);
        given().delete("/api/v1/teams/" + team + "/members/" + ben).then().statusCode(200);

        given().get("/api/v1/teams/" + team + "/history").then().statusCode(200)
                .body("action", contains("create", "edit", "change_member", "change_member", "remove_member"))
                .body("[1].changes.field", containsInAnyOrder("lead", "holidays"))
                .body("[2].changes[0].field", is("member " + ben)).body("[2].changes[0].from", nullValue())
                .body("[2].changes[0].to", is("viewer")).body("[3].changes[0].from", is("viewer"))
                .body("[4].changes[0].from", is("member")).body("[4].changes[0].to", nullValue());
    }

    @Test
    void the_audit_stream_tells_of_people_and_teams() {
        given().get("/api/v1/history?key=" + ana).then().statusCode(200).body("items.action", contains("create"));
        given().get("/api/v1/history?subject=person&key=" + ana.toUpperCase()).then().body("items", hasSize(1));
        given().get("/api/v1/history?subject=team&key=" + team).then().body("items.key", contains(team));
        given().get("/api/v1/history?subject=person&limit=200").then().body("items.key", hasItems(ana));
        given().get("/api/v1/history?subject=incident&key=" + ana).then().body("items", hasSize(0));
    }

    @Test
    void a_slug_that_looks_like_a_key_is_a_slug_when_teams_are_asked_for() {
        json(Map.of("slug", "inc-7")).post("/api/v1/teams").then().statusCode(201);

        given().get("/api/v1/history?subject=team&key=inc-7").then().body("items.key", contains("inc-7"));
    }
}

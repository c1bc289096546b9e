package io.followthrough.intake;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakingOverWhatIsWrittenTest {

    private String team;

    @BeforeEach
    void aTeamOfItsOwn() {
        team = aTeam();
    }

    @Test
    void whoever_becomes_the_owner_takes_the_place_of_the_name_in_the_document() {
        String key = importing("- [ ] Limit the pool to 50 connections (@nobody-in-particular)")
                .body("followUps[0].ownerAsWritten", notNullValue()).extract().path("followUps[0].key");
        String ana = aPerson(team);

        json(Map.of("owner", ana)).put("/api/v1/follow-ups/" + key + "/owner").then().statusCode(200).body("owner", is(ana))
                .body("ownerAsWritten", nullValue());
        given().get("/api/v1/follow-ups/" + key + "/history").then().body("[1].changes.field",
                contains("owner", "ownerAsWritten"));
    }

    @Test
    void what_was_done_before_is_not_due_any_more() {
        importing("- [x] Limit the pool to 50 connections").body("followUps[0].status", is("done"))
                .body("followUps[0].dueOn", nullValue()).body("followUps[0].effectivenessDueOn", nullValue());
        importing("- [ ] Limit the pool to 50 connections").body("followUps[0].dueOn", notNullValue());
    }

    private ValidatableResponse importing(String item) {
        String document = "# Outage of " + aTeam() + "\n\nDate: 2026-03-02\n\n## Action items\n\n" + item + "\n";
        return given().contentType("text/markdown").body(document).post("/api/v1/postmortems?team=" + team).then()
                .statusCode(201);
    }
}

package io.followthrough.privacy;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasingPeopleTest {

    @Test
    void whoever_is_active_is_refused_with_what_they_still_answer_for() {
        String team = aTeam();
        String ana = aPerson(team);
        String key = aFollowUp(Map.of("team", team, "owner", ana));
        json(Map.of("lead", ana)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);

        given().put("/api/v1/people/" + ana + "/erasure").then().statusCode(409)
                .body("detail", containsString("is active, owns " + key + "; leads " + team));

        given().get("/api/v1/people/" + ana).then().statusCode(200);
    }

    @Test
    void whoever_is_unknown_is_not_found_before_and_after() {
        given().put("/api/v1/people/nobody.at.all@example.org/erasure").then().statusCode(404);
        String ben = aPerson(aTeam());
        erased(ben);

        given().put("/api/v1/people/" + ben + "/erasure").then().statusCode(404);
        given().get("/api/v1/people/" + ben).then().statusCode(404);
    }

    @Test
    void what_is_left_is_a_name_that_tells_nothing_and_can_be_erased_again() {
        String standIn = erased(aPerson(aTeam()));

        given().get("/api/v1/people/" + standIn).then().statusCode(200).body("name", startsWith("former person "))
                .body("active", equalTo(false)).body("team", equalTo(null));
        given().put("/api/v1/people/" + standIn + "/erasure").then().statusCode(200).body("email", equalTo(standIn));
        given().get("/api/v1/people/" + standIn + "/history").then().body("action", hasItem("erase"));
    }

    @Test
    void whoever_was_erased_cannot_come_back_nor_be_given_a_name() {
        String standIn = erased(aPerson(aTeam()));

        given().delete("/api/v1/people/" + standIn + "/deactivation").then().statusCode(409)
                .body("detail", containsString("was erased"));
        json(Map.of("name", "Ana")).header("If-Match", "*").patch("/api/v1/people/" + standIn).then().statusCode(409);
    }

    @Test
    void the_same_address_later_is_somebody_new() {
        String team = aTeam();
        String ana = aPerson(team);
        String key = aFollowUp(Map.of("team", team, "owner", ana));
        json(Map.of("evidence", "Merged")).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);
        String standIn = erased(ana);

        json(Map.of("email", ana, "name", "Ana again", "team", team)).post("/api/v1/people").then().statusCode(201);

        given().get("/api/v1/follow-ups/" + key).then().body("owner", equalTo(standIn));
        given().get("/api/v1/people/" + ana + "/history").then().body("action", equalTo(List.of("create")));
    }

    @Test
    void the_audit_says_that_it_was_done_and_not_to_whom() {
        String ana = aPerson(aTeam());
        String standIn = erased(ana);

        given().get("/api/v1/audit?action=person.erase").then().body("items.target", hasItem(standIn));
        assertThat(given().get("/api/v1/audit?limit=200").asString()).doesNotContain(ana);
    }

    @Test
    void other_names_are_looked_for_too_also_later() {
        String team = aTeam();
        String key = aFollowUp(
                Map.of("team", team, "title", "Ask Anuska Ruiz or @anuska", "description", "See anuska@old.example"));
        String standIn = erased(aPerson(team, "Ana Ruiz Anders"));
        given().get("/api/v1/follow-ups/" + key).then().body("title", equalTo("Ask Anuska Ruiz or @anuska"));

        json(Map.of("alsoKnownAs", List.of("Anuska Ruiz", "@anuska", "anuska@old.example")))
                .put("/api/v1/people/" + standIn + "/erasure").then().statusCode(200);

        String name = given().get("/api/v1/people/" + standIn).path("name");
        given().get("/api/v1/follow-ups/" + key).then().body("title", equalTo("Ask " + name + " or " + name))
                .body("description", equalTo("See " + standIn)).body("version", equalTo(1));
    }

    @Test
    void a_single_word_is_refused_as_another_name() {
        json(Map.of("alsoKnownAs", List.of("Ana Ruiz", "done"))).put("/api/v1/people/" + aPerson(aTeam()) + "/erasure").then()
                .statusCode(422).body("errors[0].pointer", equalTo("/alsoKnownAs/1"));
    }

    @Test
    void the_name_of_a_namesake_who_is_still_there_is_left_in_texts() {
        String team = aTeam();
        String gone = aPerson(team, "Ida Namesake");
        aPerson(team, "Ida Namesake");
        String key = aFollowUp(Map.of("team", team, "title", "Ask Ida Namesake, " + gone));

        String standIn = erased(gone);

        given().get("/api/v1/follow-ups/" + key).then().body("title", equalTo("Ask Ida Namesake, " + standIn));
    }

    @Test
    void nobody_but_an_admin_erases() {
        String team = aTeam();
        String ana = aPerson(team);
        given().header("X-Forwarded-Email", ana).put("/api/v1/people/" + ana + "/erasure").then().statusCode(403);
    }

    /** @return the address that they have now */
    private static String erased(String email) {
        given().put("/api/v1/people/" + email + "/deactivation").then().statusCode(200);
        return given().put("/api/v1/people/" + email + "/erasure").then().statusCode(200)
                .body("email", not(equalTo(email))).extract().path("email");
    }
}

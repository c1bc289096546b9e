package io.followthrough.chat;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamChatTest {

    private static final String ROOT = "https://chat.example.org";

    @Test
    void what_was_set_is_read_without_its_secret() {
        GivenChat chat = GivenChat.at(ROOT, Map.of("dailySummary", false));

        given().get(chat.resource()).then().statusCode(200).header("ETag", "\"1\"").body("format", is("slack"))
                .body("host", is("chat.example.org")).body("ending", is("tail")).body("dailySummary", is(false))
                .body("escalations", is(true)).body("url", nullValue());
    }

    @Test
    void a_short_address_shows_nothing_of_its_end() {
        String team = aTeam();
        json(Map.of("format", "slack", "url", ROOT + "/abcdefgh")).put("/api/v1/teams/" + team + "/chat").then().statusCode(200)
                .body("ending", is(""));
    }

    @Test
    void the_address_stays_when_none_is_given_and_is_needed_at_first() {
        GivenChat chat = GivenChat.at(ROOT);
        json(Map.of("format", "teams")).put(chat.resource()).then().statusCode(200).body("ending", is("tail"))
                .body("format", is("teams"));

        json(Map.of("format", "teams")).put("/api/v1/teams/" + aTeam() + "/chat").then().statusCode(422)
                .body("errors.pointer", contains("/url"));
    }

    @Test
    void a_change_names_the_version_it_is_of_also_after_a_removal() {
        GivenChat chat = GivenChat.at(ROOT);
        json(Map.of("format", "slack")).header("If-Match", "\"1\"").put(chat.resource()).then().statusCode(200);
        json(Map.of("format", "teams")).header("If-Match", "\"0\"").put(chat.resource()).then().statusCode(412);
        given().header("If-Match", "\"0\"").delete(chat.resource()).then().statusCode(412);
        given().header("If-Match", "*").delete(chat.resource()).then().statusCode(204);
        given().delete(chat.resource()).then().statusCode(204);
        given().header("If-Match", "*").delete(chat.resource()).then().statusCode(412);
        given().get(chat.resource()).then().statusCode(404);
        given().post(chat.resource() + "/trial").then().statusCode(404);
        json(Map.of("format", "slack", "url", chat.url())).header("If-Match", "\"1\"").put(chat.resource()).then()
                .statusCode(412);
        chat.put(Map.of()).statusCode(200);
        given().header("If-Match", "\"1\"").delete(chat.resource()).then().statusCode(412);
    }

    @Test
    void history_tells_of_the_change_and_nothing_of_the_secret() {
        GivenChat chat = GivenChat.at(ROOT);
        GivenChat.of(chat.team(), ROOT, Map.of());
        given().delete(chat.resource()).then().statusCode(204);

        given().get("/api/v1/teams/" + chat.team() + "/history").then().statusCode(200)
                .body("action", is(java.util.List.of("create", "set_chat", "set_chat", "remove_chat")))
                .body("[1].changes.field", hasItem("chatAddress"))
                .body("[2].changes.to", contains("chat.example.org/…tail"));
    }

    @Test
    void leads_decide_for_their_own_team() {
        GivenChat chat = GivenChat.at(ROOT);
        String lead = aLead(chat.team());
        as(lead).get(chat.resource()).then().statusCode(200);
        as(lead).post(chat.resource() + "/trial").then().statusCode(202);
        for (String other : java.util.List.of(aLead(aTeam()), aPerson(chat.team()))) {
            as(other).get(chat.resource()).then().statusCode(403);
            as(other).body(Map.of("format", "slack")).put(chat.resource()).then().statusCode(403);
            as(other).delete(chat.resource()).then().statusCode(403);
            as(other).post(chat.resource() + "/trial").then().statusCode(403);
        }
    }

    @Test
    void a_trial_that_is_repeated_with_its_key_is_queued_once() {
        GivenChat chat = GivenChat.at(ROOT);
        int first = given().header("Idempotency-Key", "trial-" + chat.team()).post(chat.resource() + "/trial").then()
                .statusCode(202).extract().path("delivery");
        given().header("Idempotency-Key", "trial-" + chat.team()).post(chat.resource() + "/trial").then().statusCode(202)
                .body("delivery", equalTo(first));

        chat.deliveries().body("items.id", contains(first)).body("items[0].topic", is("trial"))
                .body("items[0].urgency", is("soon"));
    }
}

package io.followthrough.mention;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Follow-ups and incidents of one team name others, which a second team restricts afterwards: whoever leads the first team still sees
 * the former, and finds the keys of the latter nowhere.
 */
@QuarkusTest
class HiddenThingsAreNotNamedTest {

    private String team;
    private String lead;
    private String insider;
    private String secret;
    private final List<String> hidden = new ArrayList<>();
    private String blocked;
    private String merged;
    private String mergedInto;
    private String succeeded;
    private String successor;
    private String repeat;
    private String repeated;

    @BeforeEach
    void things_that_name_what_was_restricted_later() {
        team = aTeam();
        lead = aLead(team);
        String other = aTeam();
        insider = aPerson(other);
        secret = anIncident(Map.of("team", other, "restricted", true));

        blocked = aFollowUp(Map.of("team", team, "dueOn", "2026-01-05"));
        block(blocked, aHidden());
        merged = aFollowUp(Map.of("team", team));
        merge(merged, aHidden());
        mergedInto = aFollowUp(Map.of("team", team, "dueOn", "2026-01-05"));
        merge(aHidden(), mergedInto);
        succeeded = aFollowUp(Map.of("team", team, "priority", "P3"));
        hidden.add(successorOf(succeeded));
        successor = successorOf(aHidden());
        String earlier = anIncident(Map.of("team", other, "startedAt", "2026-01-01T00:00:00Z"));
        repeated = anIncident(Map.of("team", team, "startedAt", "2026-01-02T00:00:00Z"));
        repeat = anIncident(Map.of("team", team, "startedAt", "2026-01-02T00:00:00Z"));
        String later = anIncident(Map.of("team", other, "startedAt", "2026-01-03T00:00:00Z"));
        repeats(repeat, earlier);
        repeats(later, repeated);

        hidden.forEach(key -> given().put("/api/v1/follow-ups/" + key + "/incidents/" + secret).then().statusCode(200));
        for (String incident : List.of(earlier, later)) {
            json(Map.of("restricted", true)).header("If-Match", "*").patch("/api/v1/incidents/" + incident).then()
                    .statusCode(200);
            hidden.add(incident);
        }
        hidden.add(secret);
    }

    @Test
    void nothing_that_is_read_names_them() {
        List<String> questions = new ArrayList<>(List.of("/api/v1/follow-ups?team=" + team, "/api/v1/history",
                "/api/v1/follow-ups?format=csv&team=" + team, "/api/v1/incidents?team=" + team, "/follow-ups?team=" + team,
                "/api/v1/reports/overdue/follow-ups?team=" + team, "/api/v1/digests/preview?person=" + lead));
        for (String key : List.of(blocked, merged, mergedInto, succeeded, successor)) {
            questions.addAll(
                    List.of("/api/v1/follow-ups/" + key, "/api/v1/follow-ups/" + key + "/history", "/follow-ups/" + key));
        }
        for (String key : List.of(repeat, repeated)) {
            questions.addAll(List.of("/api/v1/incidents/" + key, "/api/v1/incidents/" + key + "/history", "/incidents/" + key));
        }

        questions.forEach(question -> assertThat(named(as(lead).get(question).then().statusCode(200).extract().asString()))
                .as(question).isEmpty());
        as(lead).get("/api/v1/digests/preview?person=" + lead).then().body("text", containsString(blocked));
    }

    @Test
    void what_they_are_named_in_is_there_all_the_same() {
        as(lead).get("/api/v1/follow-ups/" + blocked).then().body("status", is("blocked")).body("blockedBy", nullValue())
                .body("blockedReason", is("In turn"));
        as(lead).get("/api/v1/follow-ups/" + merged).then().body("status", is("wont_do")).body("mergedInto", nullValue())
                .body("dismissalReason", nullValue());
        as(lead).get("/api/v1/follow-ups/" + merged + "/history").then().body("[-1].action", is("merge"))
                .body("[-1].reason", nullValue()).body("[-1].changes.field", is(List.of("status")));
        as(lead).get("/api/v1/follow-ups/" + successor + "/history").then().body("[0].action", is("create"))
                .body("[0].reason", nullValue());
    }

    @Test
    void whoever_may_know_of_them_reads_their_names() {
        as(lead).get("/api/v1/follow-ups/" + succeeded).then().body("effectivenessNote", is("It broke again"));
        json(Map.of("role", "member")).put("/api/v1/teams/" + teamOf(secret) + "/members/" + lead).then().statusCode(200);

        as(lead).get("/api/v1/follow-ups/" + blocked).then().body("blockedBy", is(hidden.get(0)));
        as(lead).get("/api/v1/follow-ups/" + merged).then().body("mergedInto", is(hidden.get(1)))
                .body("dismissalReason", is("merged into " + hidden.get(1)));
        as(lead).get("/api/v1/follow-ups/" + mergedInto + "/history").then().body("[-1].reason",
                is(hidden.get(2) + " was merged into it"));
        as(lead).get("/api/v1/follow-ups/" + successor).then().body("successorOf", is(hidden.get(4)));
        as(lead).get("/api/v1/incidents/" + repeat).then().body("recurrenceOf", is(hidden.get(5)));
        as(insider).get("/api/v1/follow-ups/" + succeeded).then().body("successor", is(hidden.get(3)));
    }

    @Test
    void no_answer_to_a_change_names_them() {
        String circle = aFollowUp(Map.of("team", team));
        json(Map.of("reason", "In turn")).delete("/api/v1/follow-ups/" + blocked + "/block").then().statusCode(200);
        block(hidden.get(0), circle);
        block(blocked, hidden.get(0));
        Map<String, Object> closing = Map.of("reason", "In turn", "blockedBy", blocked);

        List<String> answers = List.of(
                as(lead).body(closing).put("/api/v1/follow-ups/" + circle + "/block").then().statusCode(409).extract()
                        .asString(),
                batch(with(closing, "key", circle, "action", "block")),
                batch(Map.of("key", blocked, "labels", Map.of("add", List.of("seen")))),
                as(lead).body(Map.of("into", merged)).put("/api/v1/follow-ups/" + circle + "/merge").then().statusCode(409)
                        .extract().asString(),
                as(lead).header("If-Match", "*").body(Map.of("priority", "P3")).patch("/api/v1/follow-ups/" + blocked).then()
                        .statusCode(200).extract().asString(),
                as(lead).header("If-Match", "*").body(Map.of("startedAt", "2026-01-04T00:00:00Z"))
                        .patch("/api/v1/incidents/" + repeated).then().statusCode(422).extract().asString());

        assertThat(answers).allSatisfy(answer -> assertThat(named(answer)).isEmpty());
    }

    @Test
    void nothing_can_be_made_to_wait_for_them() {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", team)) + "/block";
        String none = as(lead).body(Map.of("reason", "In turn", "blockedBy", "FU-999999")).put(url).then().statusCode(422)
                .extract().asString();
        String one = as(lead).body(Map.of("reason", "In turn", "blockedBy", hidden.getFirst())).put(url).then().statusCode(422)
                .extract().asString();

        assertThat(one).isEqualTo(none.replace("FU-999999", hidden.getFirst()));
    }

    private String aHidden() {
        String key = aFollowUp(Map.of("team", team, "priority", "P3"));
        hidden.add(key);
        return key;
    }

    private static void block(String key, String by) {
        json(Map.of("reason", "In turn", "blockedBy", by)).put("/api/v1/follow-ups/" + key + "/block").then().statusCode(200);
    }

    private static void merge(String key, String into) {
        json(Map.of("into", into)).put("/api/v1/follow-ups/" + key + "/merge").then().statusCode(200);
    }

    private static void repeats(String later, String earlier) {
        json(Map.of("of", earlier)).put("/api/v1/incidents/" + later + "/recurrence").then().statusCode(200);
    }

    private static String successorOf(String key) {
        given().put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);
        return json(Map.of("outcome", "ineffective", "note", "It broke again", "then", "successor"))
                .put("/api/v1/follow-ups/" + key + "/effectiveness-check").then().statusCode(200).extract().path("successor");
    }

    private String batch(Map<String, ?> change) {
        return as(lead).body(Map.of("changes", List.of(change))).post("/api/v1/follow-ups/batch").then().statusCode(200)
                .extract()
                .asString();
    }

    private static Map<String, Object> with(Map<String, Object> fields, String... more) {
        Map<String, Object> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static String teamOf(String incident) {
        return given().get("/api/v1/incidents/" + incident).then().extract().path("team");
    }

    /** Those of the hidden keys that a text names. */
    private List<String> named(String text) {
        return hidden.stream().filter(key -> Pattern.compile("\\b" + key + "\\b").matcher(text).find()).toList();
    }
}

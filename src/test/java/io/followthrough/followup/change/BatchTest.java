package io.followthrough.followup.change;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BatchTest {

    private String team;
    private String ana;

    @BeforeEach
    void aTeamOfItsOwn() {
        team = aTeam();
        ana = aPerson(team);
    }

    @Test
    void the_triage_queue_of_a_team_is_accepted_at_once() {
        String first = aFollowUp(Map.of("team", team, "status", "proposed"));
        String second = aFollowUp(Map.of("team", team, "status", "proposed"));
        String queue = "/api/v1/follow-ups?sort=key&status=proposed&team=" + team;
        List<String> keys = given().get(queue).then().body("items.key", contains(first, second)).extract().path("items.key");

        batch(keys.stream().map(key -> Map.of("key", key, "action", "accept")).toList()).body("succeeded", is(2))
                .body("failed", is(0)).body("results.status", contains(200, 200))
                .body("results.followUp.status", contains("open", "open"));

        given().get(queue).then().body("items", empty());
    }

    @Test
    void one_item_changes_owner_team_labels_and_state_as_one_change() {
        String other = aTeam();
        String key = aFollowUp(Map.of("team", team, "labels", List.of("old", "kept")));

        as(ana).body(Map.of("changes", List.of(Map.of("key", key, "version", 0, "owner", ana.toUpperCase(), "team", other,
                "labels", Map.of("add", List.of("new", "kept"), "remove", List.of("old")), "action", "block", "reason",
                "No spare parts")))).post("/api/v1/follow-ups/batch").then().statusCode(200)
                .body("results[0].followUp.version", is(1));

        followUp(key).body("owner", is(ana)).body("team", is(other)).body("labels", contains("kept", "new"))
                .body("status", is("blocked")).body("blockedReason", is("No spare parts")).body("version", is(1));
        given().get("/api/v1/follow-ups/" + key + "/history").then().body("action", contains("create", "block"))
                .body("[1].actor", is(ana)).body("[1].reason", is("No spare parts"))
                .body("[1].changes.field", contains("status", "owner", "team", "labels", "blockedReason"));
    }

    @Test
    void due_dates_move_as_extensions_that_were_approved() {
        String first = aFollowUp(Map.of("team", team, "dueOn", "2026-03-20"));
        String second = aFollowUp(Map.of("team", team, "dueOn", "2026-03-20"));

        as(ana).body(Map.of("changes", List.of(Map.of("key", first, "dueOn", "2026-04-20", "reason", "Freeze"),
                Map.of("key", second, "dueOn", "2026-04-20")))).post("/api/v1/follow-ups/batch").then().statusCode(200)
                .body("results.status", contains(200, 400))
                .body("results[1].problem.errors[0].pointer", is("/changes/1/reason"));

        followUp(first).body("dueOn", is("2026-04-20")).body("originalDueOn", is("2026-03-20")).body("extensions", is(1));
        followUp(second).body("dueOn", is("2026-03-20")).body("extensions", is(0));
        given().get("/api/v1/follow-ups/" + first + "/history").then().body("action", contains("create", "move-due-date"));
        as(ana).body(Map.of("changes", List.of(Map.of("key", first, "dueOn", "2026-04-21", "reason", "Freeze"))))
                .post("/api/v1/follow-ups/batch").then().body("results[0].followUp.extensions", is(2));
        given().get("/api/v1/follow-ups/" + first + "/extensions").then().body("number", contains(1, 2));
    }

    @Test
    void what_cannot_be_done_does_not_keep_the_rest_from_being_done() {
        String done = aFollowUp(Map.of("team", team));
        given().put("/api/v1/follow-ups/" + done + "/completion").then().statusCode(200);
        String stale = aFollowUp(Map.of("team", team));
        String unowned = aFollowUp(Map.of("team", team));
        String good = aFollowUp(Map.of("team", team));

        batch(List.of(Map.of("key", done, "owner", ana, "labels", Map.of("add", List.of("x")), "action", "start"),
                Map.of("key", stale, "version", 7, "action", "start"),
                Map.of("key", unowned, "owner", "nobody@example.org"), Map.of("key", "FU-99999999", "action", "start"),
                Map.of("key", good, "action", "start"))).body("succeeded", is(1)).body("failed", is(4))
                .body("results.status", contains(409, 412, 422, 404, 200))
                .body("results[0].problem.allowed", contains("reopen")).body("results[0].followUp", nullValue())
                .body("results[2].problem.errors[0].pointer", is("/changes/2/owner"));

        followUp(good).body("status", is("in_progress"));
        followUp(done).body("version", is(1)).body("owner", nullValue()).body("labels", empty());
        given().get("/api/v1/follow-ups/" + done + "/history").then().body("action", contains("create", "complete"));
    }

    @ParameterizedTest
    @CsvSource({"?atomic=true, false", "'', true"})
    void all_or_nothing_changes_nothing_when_one_cannot_be_done(String query, boolean atomic) {
        String good = aFollowUp(Map.of("team", team));
        String done = aFollowUp(Map.of("team", team));
        given().put("/api/v1/follow-ups/" + done + "/completion").then().statusCode(200);

        json(Map.of("atomic", atomic, "changes",
                List.of(Map.of("key", good, "action", "start"), Map.of("key", done, "action", "start"))))
                .post("/api/v1/follow-ups/batch" + query).then().statusCode(422).contentType("application/problem+json")
                .body("errors", hasSize(1)).body("errors[0].pointer", is("/changes/1"))
                .body("errors[0].detail", containsString("is done"));

        followUp(good).body("status", is("open")).body("version", is(0));
        given().get("/api/v1/follow-ups/" + good + "/history").then().body("", hasSize(1));
    }

    @Test
    void all_or_nothing_does_all_when_all_can_be_done() {
        String first = aFollowUp(Map.of("team", team));
        String second = aFollowUp(Map.of("team", team));

        json(Map.of("atomic", true, "changes", List.of(Map.of("key", second, "action", "start"),
                Map.of("key", first, "action", "dismiss", "reason", "No use")))).post("/api/v1/follow-ups/batch").then()
                .statusCode(200).body("results.key", contains(second, first))
                .body("results.followUp.status", contains("in_progress", "wont_do"));
    }

    @Test
    void an_item_follows_the_rules_of_a_single_change() {
        String key = aFollowUp(Map.of("team", team, "priority", "P1", "owner", ana));

        batch(List.of(Map.of("key", key, "action", "block"))).body("results[0].status", is(400))
                .body("results[0].problem.errors[0].pointer", is("/changes/0/reason"));
        batch(List.of(Map.of("key", key, "action", "dismiss"))).body("results[0].problem.errors[0].pointer",
                is("/changes/0/reason"));
        for (int time = 1; time <= 2; time++) {
            batch(List.of(Map.of("key", key, "labels",
                    Map.of("add", IntStream.rangeClosed(1, 50).mapToObj(String::valueOf).toList()))))
                    .body("results[0].status", is(200)).body("results[0].followUp.labels", hasSize(50));
        }
        batch(List.of(Map.of("key", key, "labels", Map.of("add", List.of("51"))))).body("results[0].status", is(400))
                .body("results[0].problem.errors[0].pointer", is("/changes/0/labels/add"));
        batch(List.of(Map.of("key", key, "action", "verify"))).body("results[0].status", is(400))
                .body("results[0].problem.errors[0].pointer", is("/changes/0/action"));
        batch(List.of(Map.of("key", key))).body("results[0].status", is(400));
        batch(List.of(Map.of("key", key, "owner", "none"))).body("results[0].followUp.owner", nullValue());
        batch(List.of(Map.of("key", key, "action", "complete", "evidence", "Merged"))).body("results[0].followUp.status",
                is("in_review")).body("results[0].followUp.evidence", is("Merged"));
        batch(List.of(Map.of("key", key, "action", "complete"))).body("results[0].status", is(409));
        batch(List.of(Map.of("key", key, "action", "reopen"))).body("results[0].problem.errors[0].pointer",
                is("/changes/0/reason"));
        followUp(key).body("status", is("in_review"));
    }

    @Test
    void what_is_done_is_called_by_its_name() {
        String key = aFollowUp(Map.of("team", team, "dueOn", "2026-03-20"));
        for (Map<String, Object> change : List.<Map<String, Object>>of(Map.of("owner", ana), Map.of("owner", "none"),
                Map.of("team", aTeam()), Map.of("dueOn", "2026-04-20", "reason", "Freeze"),
                Map.of("labels", Map.of("add", List.of("x"))), Map.of("action", "start"),
                Map.of("owner", ana, "team", team))) {
            Map<String, Object> item = new java.util.HashMap<>(change);
            item.put("key", key);
            batch(List.of(item)).body("succeeded", is(1));
        }

        given().get("/api/v1/follow-ups/" + key + "/history").then().body("action", contains("create", "assign", "unassign",
                "transfer", "move-due-date", "edit", "start", "edit"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{} | /changes", "{\"changes\": []} | /changes",
            "{\"changes\": [{\"action\": \"start\"}]} | /changes/0/key",
            "{\"changes\": [{\"key\": \"FU-1\", \"action\": \"finish\"}]} | /changes/0/action",
            "{\"changes\": [{\"key\": \"FU-1\", \"dueOn\": \"soon\"}]} | /changes/0/dueOn",
            "{\"changes\": [{\"key\": \"FU-1\", \"labels\": {\"add\": [\" \"]}}]} | /changes/0/labels/add/0",
            "{\"changes\": [{\"key\": \"FU-1\"}, {\"key\": \"fu-01\"}]} | /changes/1/key"})
    void a_malformed_batch_is_refused_as_a_whole(String body, String pointer) {
        json(body).post("/api/v1/follow-ups/batch").then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse batch(List<? extends Map<String, ?>> changes) {
        return json(Map.of("changes", changes)).post("/api/v1/follow-ups/batch").then().statusCode(200);
    }
}

package io.followthrough.followup.change;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BlockingInABatchTest {

    private String metric;
    private String alert;
    private String page;

    @BeforeEach
    void three_follow_ups() {
        String team = aTeam();
        metric = aFollowUp(Map.of("team", team));
        alert = aFollowUp(Map.of("team", team));
        page = aFollowUp(Map.of("team", team));
    }

    @Test
    void each_waits_for_another_with_a_reason() {
        batch(List.of(block(alert, metric), block(page, alert))).body("succeeded", is(2))
                .body("results.followUp.blockedBy", contains(metric, alert))
                .body("results.followUp.blockedReason", contains("It comes first", "It comes first"));

        followUp(page).body("status", is("blocked")).body("blockedBy", is(alert));
        given().get("/api/v1/follow-ups/" + page + "/history").then().body("action", contains("create", "block"))
                .body("[1].changes.field", hasItems("status", "blockedReason", "blockedBy"));
    }

    @Test
    void the_one_that_would_close_a_circle_is_refused() {
        batch(List.of(block(alert, metric), block(page, alert), block(metric, page)))
                .body("results.status", contains(200, 200, 409))
                .body("results[2].problem.errors[0].pointer", is("/changes/2/blockedBy"))
                .body("results[2].problem.detail",
                        containsString(metric + " → " + page + " → " + alert + " → " + metric));

        followUp(metric).body("status", is("open")).body("blockedBy", nullValue());
    }

    @Test
    void a_circle_through_follow_ups_outside_the_batch_is_seen() {
        batch(List.of(block(alert, metric), block(page, alert))).body("succeeded", is(2));

        batch(List.of(block(metric, page))).body("results.status", contains(409));
    }

    @Test
    void what_was_let_go_before_in_the_batch_closes_no_circle() {
        batch(List.of(block(alert, metric))).body("succeeded", is(1));

        batch(List.of(Map.of("key", alert, "action", "unblock"), block(metric, alert))).body("results.status",
                contains(200, 200));

        followUp(metric).body("blockedBy", is(alert));
    }

    @Test
    void what_was_refused_before_in_the_batch_closes_no_circle() {
        Map<String, Object> refused = new HashMap<>(block(alert, metric));
        refused.put("dueOn", "2020-01-01");

        batch(List.of(refused, block(metric, alert))).body("results.status", contains(422, 200));

        followUp(alert).body("status", is("open"));
    }

    @Test
    void none_waits_for_what_is_unknown_itself_or_finished_in_the_same_batch() {
        batch(List.of(Map.of("key", metric, "action", "complete"), block(alert, metric)))
                .body("results.status", contains(200, 422))
                .body("results[1].problem.errors[0].detail", containsString(metric + " is done"));
        batch(List.of(block(alert, "FU-999999999"), block(page, page))).body("results.status", contains(422, 422))
                .body("results.problem.errors.pointer.flatten()",
                        contains("/changes/0/blockedBy", "/changes/1/blockedBy"));
    }

    @Test
    void only_a_block_names_what_it_waits_for() {
        batch(List.of(Map.of("key", alert, "action", "start", "blockedBy", metric),
                Map.of("key", page, "action", "block", "blockedBy", metric))).body("results.status", contains(400, 400))
                .body("results.problem.errors.pointer.flatten()", contains("/changes/0/blockedBy", "/changes/1/reason"));
    }

    @Test
    void all_or_nothing_leaves_nobody_waiting() {
        json(Map.of("atomic", true, "changes", List.of(block(alert, metric), block(metric, alert))))
                .post("/api/v1/follow-ups/batch").then().statusCode(422)
                .body("errors.pointer", contains("/changes/1/blockedBy"));

        followUp(alert).body("status", is("open"));
    }

    private static Map<String, Object> block(String key, String blocker) {
        return Map.of("key", key, "action", "block", "reason", "It comes first", "blockedBy", blocker);
    }

    private static ValidatableResponse batch(List<Map<String, Object>> changes) {
        return json(Map.of("changes", changes)).post("/api/v1/follow-ups/batch").then().statusCode(200);
    }
}

package io.followthrough.escalation;

import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.followthrough.escalation.Late.lookAt;
import static io.followthrough.escalation.Late.violations;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.followthrough.AtOnce;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalatingTest {

    private static final String DUE = "2026-03-05";

    @Inject
    MovableClock clock;

    private Late late;

    @BeforeEach
    void a_team() {
        late = Late.made();
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void a_missed_deadline_reaches_the_lead_and_then_the_manager_once() {
        String key = late.followUp(DUE);

        lookAt("2026-03-05T23:59:59Z");
        violations(key).body("", empty());
        lookAt("2026-03-06T00:00:00Z");
        violations(key).body("", hasSize(1)).body("[0].kind", is("complete")).body("[0].policy", is("P1"))
                .body("[0].dueOn", is(DUE)).body("[0].missedSince", is("2026-03-06")).body("[0].closedAt", nullValue());
        lookAt("2026-03-09T23:59:59Z");
        violations(key).body("[0].steps", empty());
        lookAt("2026-03-10T00:00:00Z");
        violations(key).body("[0].steps.to", contains("lead")).body("[0].steps.person", contains(late.lead()))
                .body("[0].steps.at", contains("2026-03-10T00:00:00Z"));
        lookAt("2026-03-16T09:00:00Z");
        lookAt("2026-03-17T09:00:00Z");
        lookAt("2026-04-17T09:00:00Z");
        violations(key).body("", hasSize(1)).body("[0].steps.to", contains("lead", "manager")).body("[0].steps.step",
                contains(1, 2));
    }

    @Test
    void what_was_missed_while_nothing_ran_is_caught_up_once_and_not_on_a_day_off() {
        String key = late.followUp(DUE);

        lookAt("2026-03-21T12:00:00Z");
        violations(key).body("[0].missedSince", is("2026-03-06")).body("[0].recordedAt", is("2026-03-21T12:00:00Z"))
                .body("[0].steps", empty());
        lookAt("2026-03-22T23:59:59Z");
        violations(key).body("[0].steps", empty());
        lookAt("2026-03-23T08:00:00Z");
        lookAt("2026-03-23T08:01:00Z");
        violations(key).body("", hasSize(1)).body("[0].steps.to", contains("lead", "manager"));
    }

    @Test
    void what_was_done_late_while_nothing_ran_is_recorded_and_reaches_nobody() {
        String key = late.followUp(DUE);
        clock.set(Instant.parse("2026-03-12T09:00:00Z"));
        as(late.owner()).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);

        lookAt("2026-03-24T09:00:00Z");

        violations(key).body("", hasSize(1)).body("[0].closedAt", is("2026-03-12T09:00:00Z")).body("[0].steps", empty());
    }

    @Test
    void two_runs_at_once_record_each_step_once() throws Exception {
        List<String> keys = IntStream.range(0, 20).mapToObj(_ -> late.followUp("2026-01-05")).toList();

        AtOnce.clients(2, _ -> Late.lookUntilNothingIsLeft(MovableClock.START));

        assertThat(keys).allSatisfy(
                key -> violations(key).body("", hasSize(1)).body("[0].steps.to", contains("lead", "manager")));
    }

    @Test
    void an_undecided_extension_holds_the_escalation_where_it_is() {
        String key = late.followUp(DUE);
        lookAt("2026-03-10T09:00:00Z");
        ask(key, "2026-04-30");

        lookAt("2026-03-20T09:00:00Z");
        violations(key).body("[0].steps.to", contains("lead"));

        as(late.lead()).body(Map.of("decision", "refused", "reason", "No")).put("/api/v1/follow-ups/" + key
                + "/extensions/1/decision").then().statusCode(200);
        lookAt("2026-03-20T09:01:00Z");
        violations(key).body("[0].steps.to", contains("lead", "manager"));
    }

    @Test
    void a_moved_due_date_begins_a_new_ladder() {
        String key = late.followUp(DUE);
        lookAt("2026-03-10T09:00:00Z");
        ask(key, "2026-03-19");
        as(late.lead()).body(Map.of("decision", "approved")).put("/api/v1/follow-ups/" + key + "/extensions/1/decision").then()
                .statusCode(200);

        lookAt("2026-03-19T09:00:00Z");
        violations(key).body("", hasSize(1)).body("[0].closedAt", is("2026-03-10T09:00:00Z"));
        lookAt("2026-03-24T09:00:00Z");
        violations(key).body("dueOn", contains(DUE, "2026-03-19")).body("[1].steps.to", contains("lead"))
                .body("[0].steps.to", contains("lead"));
    }

    @Test
    void what_is_finished_stops_and_goes_on_where_it_was_when_it_comes_back() {
        String key = late.followUp(DUE);
        lookAt("2026-03-10T09:00:00Z");
        as(late.owner()).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);

        lookAt("2026-03-20T09:00:00Z");
        violations(key).body("[0].closedAt", is("2026-03-10T09:00:00Z")).body("[0].steps.to", contains("lead"));

        as(late.lead()).body(Map.of("outcome", "returned", "reason", "No")).put("/api/v1/follow-ups/" + key + "/verification")
                .then().statusCode(200);
        lookAt("2026-03-20T09:01:00Z");
        violations(key).body("", hasSize(1)).body("[0].closedAt", nullValue()).body("[0].steps.to",
                contains("lead", "manager"));
    }

    @Test
    void what_nobody_owns_goes_to_the_lead_until_somebody_does() {
        String key = late.followUp(Map.of("dueOn", "2026-12-01"));

        lookAt("2026-03-09T23:59:59Z");
        violations(key).body("", empty());
        lookAt("2026-03-10T00:00:00Z");
        violations(key).body("kind", contains("assign")).body("[0].dueOn", is("2026-03-09"))
                .body("[0].steps.to", contains("lead"));

        as(late.lead()).body(Map.of("owner", late.owner())).put("/api/v1/follow-ups/" + key + "/owner").then().statusCode(200);
        lookAt("2026-03-20T09:00:00Z");
        violations(key).body("[0].closedAt", is("2026-03-10T00:00:00Z")).body("[0].steps.to", contains("lead"));
    }

    @Test
    void what_is_completed_needs_no_owner() {
        String key = late.followUp(Map.of("dueOn", "2026-12-01", "owner", late.owner()));
        clock.set(Instant.parse("2026-03-12T09:00:00Z"));
        as(late.owner()).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);
        given().delete("/api/v1/follow-ups/" + key + "/owner").then().statusCode(200);

        lookAt("2026-03-13T09:00:00Z");
        violations(key).body("", empty());

        as(late.lead()).body(Map.of("outcome", "returned", "reason", "No")).put("/api/v1/follow-ups/" + key + "/verification")
                .then().statusCode(200);
        lookAt("2026-03-13T09:01:00Z");
        violations(key).body("kind", contains("assign"));
    }

    @Test
    void a_snooze_holds_nothing_back() {
        String key = late.followUp(DUE);
        as(late.owner()).body(Map.of("until", "2026-03-10")).put("/api/v1/follow-ups/" + key + "/snooze").then()
                .statusCode(200);

        lookAt("2026-03-10T00:00:00Z");

        violations(key).body("[0].steps.to", contains("lead"));
    }

    @Test
    void a_new_holiday_of_the_team_holds_the_step_back_by_a_day() {
        String key = late.followUp(DUE);
        lookAt("2026-03-09T09:00:00Z");
        json(Map.of("holidays", List.of("2026-03-10"))).header("If-Match", "*").patch("/api/v1/teams/" + late.team()).then()
                .statusCode(200);

        lookAt("2026-03-10T09:00:00Z");
        violations(key).body("[0].steps", empty());
        lookAt("2026-03-11T00:00:00Z");
        violations(key).body("[0].steps.to", contains("lead"));
    }

    @Test
    void nobody_is_reached_who_may_not_know_of_it() {
        String incident = anIncident(Map.of("team", late.home(), "restricted", true));
        String key = late.followUp(Map.of("dueOn", DUE, "owner", late.owner(), "incidents", List.of(incident)));

        lookAt("2026-03-20T09:00:00Z");

        violations(key).body("[0].steps.to", contains("lead"));
        as(late.manager()).get(Late.path(key)).then().statusCode(404);
        as(late.manager()).get("/api/v1/violations?team=" + late.team()).then().statusCode(200).body("items", empty());
        as(late.lead()).get("/api/v1/violations?team=" + late.team()).then().body("items.followUp", contains(key));
    }

    @Test
    void a_digest_follows_the_recorded_steps() {
        late.followUp(DUE);
        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        subject(late.lead(), nullValue());

        lookAt("2026-03-10T09:00:00Z");

        subject(late.lead(), is("1 escalated to you (worst 5 days late)"));
        subject(late.manager(), nullValue());
    }

    private void ask(String key, String dueOn) {
        as(late.owner()).body(Map.of("dueOn", dueOn, "reason", "The vendor")).post("/api/v1/follow-ups/" + key + "/extensions")
                .then().statusCode(201);
    }

    private static void subject(String person, org.hamcrest.Matcher<?> expected) {
        given().queryParam("person", person).get("/api/v1/digests/preview").then().statusCode(200).body("subject", expected);
    }
}

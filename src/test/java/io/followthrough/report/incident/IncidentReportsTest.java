package io.followthrough.report.incident;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IncidentReportsTest {

    @Inject
    MovableClock clock;

    private String team;

    @BeforeEach
    void a_team_of_its_own() {
        team = aTeam();
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void a_resolved_incident_of_a_severity_that_policy_names_asks_for_a_postmortem() {
        String lasting = incident(Map.of("severity", "SEV2"));

        dueOn(lasting, null);
        change(lasting, Map.of("resolvedAt", "2026-03-04T09:00:00Z"));
        dueOn(lasting, "2026-03-11");
        change(lasting, Map.of("title", "Checkout was slow"));
        dueOn(lasting, "2026-03-11");
        change(lasting, Map.of("severity", "SEV4"));
        dueOn(lasting, null);
        dueOn(incident(Map.of("resolvedAt", "2026-03-04T09:00:00Z")), null);
    }

    @Test
    void postmortems_are_published_in_time_or_late_or_missing_or_pending() {
        String inTime = resolved("2026-03-04T09:00:00Z");
        String late = resolved("2026-03-04T09:00:00Z");
        resolved("2026-03-04T09:00:00Z");
        resolved("2026-03-06T09:00:00Z");
        incident(Map.of("severity", "SEV3", "resolvedAt", "2026-03-04T09:00:00Z"));

        clock.set(Instant.parse("2026-03-11T23:00:00Z"));
        publish(inTime);
        clock.set(Instant.parse("2026-03-12T00:00:00Z"));
        publish(late);
        clock.set(Instant.parse("2026-03-13T12:00:00Z"));

        assertThat(rows("postmortem-coverage?from=2026-03-01&to=2026-03-31&team=" + team)).isEqualTo(
                "[{publishedInTime=1, denominator=4, rate=0.25, publishedLate=1, missing=1, pending=1}]");
        assertThat(rows("postmortem-coverage?from=2026-03-01&to=2026-03-31&asOf=2026-03-11T23:30:00Z&team=" + team)).isEqualTo(
                "[{publishedInTime=1, denominator=4, rate=0.25, publishedLate=0, missing=0, pending=3}]");
        assertThat(rows("postmortem-coverage?team=" + aTeam())).isEqualTo(
                "[{publishedInTime=0, denominator=0, rate=null, publishedLate=0, missing=0, pending=0}]");
    }

    @Test
    void what_is_taken_back_is_not_published() {
        String incident = resolved("2026-03-04T09:00:00Z");
        String postmortem = publish(incident);
        clock.set(Instant.parse("2026-03-05T12:00:00Z"));

        given().delete("/api/v1/postmortems/" + postmortem + "/publication").then().statusCode(200);

        assertThat(rows("postmortem-coverage?from=2026-03-01&to=2026-03-31&team=" + team)).contains("publishedInTime=0");
        assertThat(rows("postmortem-coverage?from=2026-03-01&to=2026-03-31&asOf=2026-03-05T11:59:59Z&team=" + team))
                .contains("publishedInTime=1");
    }

    @Test
    void incidents_that_affect_users_are_covered_by_something_that_matters() {
        String covered = incident(Map.of("severity", "SEV1"));
        String elsewhere = aTeam();
        aFollowUp(Map.of("team", elsewhere, "priority", "P1", "incidents", List.of(covered)));
        String lightly = incident(Map.of("severity", "SEV2"));
        aFollowUp(Map.of("team", team, "priority", "P2", "incidents", List.of(lightly)));
        aFollowUp(Map.of("team", team, "priority", "P0", "status", "proposed", "incidents", List.of(lightly)));
        incident(Map.of("severity", "SEV1", "userAffecting", false));
        incident(Map.of("severity", "SEV3"));
        String felt = incident(Map.of("severity", "SEV3", "userAffecting", true));
        aFollowUp(Map.of("team", team, "priority", "P0", "incidents", List.of(felt)));

        assertThat(rows("action-coverage?team=" + team)).isEqualTo("[{covered=2, denominator=3, rate=0.6666667}]");
        assertThat(rows("action-coverage?groupBy=severity&team=" + team)).isEqualTo(
                "[{severity=SEV1, covered=1, denominator=1, rate=1.0}, {severity=SEV2, covered=0, denominator=1, rate=0.0},"
                        + " {severity=SEV3, covered=1, denominator=1, rate=1.0}]");
        assertThat(rows("action-coverage?to=2026-03-03&team=" + team)).isEqualTo("[{covered=0, denominator=0, rate=null}]");
    }

    @Test
    void a_follow_up_that_was_dismissed_covers_nothing() {
        String incident = incident(Map.of("severity", "SEV1"));
        String key = aFollowUp(Map.of("team", team, "priority", "P1", "incidents", List.of(incident)));
        clock.set(Instant.parse("2026-03-05T12:00:00Z"));

        json(Map.of("reason", "The shop is gone")).put("/api/v1/follow-ups/" + key + "/dismissal")
                .then()
                .statusCode(200);

        assertThat(rows("action-coverage?team=" + team)).contains("covered=0");
        assertThat(rows("action-coverage?team=" + team + "&asOf=2026-03-05T11:00:00Z")).contains("covered=1");
    }

    @Test
    void repeats_are_preventable_while_a_preventative_follow_up_of_the_earlier_one_is_open() {
        String first = incident(Map.of("startedAt", "2026-03-02T09:00:00Z"));
        aFollowUp(Map.of("team", team, "nature", "corrective", "incidents", List.of(first)));
        String prevention = aFollowUp(Map.of("team", team, "nature", "preventative", "incidents", List.of(first)));
        clock.set(Instant.parse("2026-03-10T12:00:00Z"));
        repeat(first, "2026-03-10T11:00:00Z");
        clock.set(Instant.parse("2026-03-12T12:00:00Z"));
        json(Map.of("evidence", "It is live")).put("/api/v1/follow-ups/" + prevention + "/completion").then().statusCode(200);
        repeat(first, "2026-03-12T11:00:00Z");
        repeat(first, "2026-03-12T12:00:00Z");

        assertThat(rows("recurrence?from=2026-03-01&to=2026-03-31&team=" + team))
                .isEqualTo("[{repeats=3, denominator=4, rate=0.75, preventable=2, preventableRate=0.6666667}]");
        assertThat(rows("recurrence?from=2026-03-01&to=2026-03-31&asOf=2026-03-11T00:00:00Z&team=" + team))
                .isEqualTo("[{repeats=1, denominator=2, rate=0.5, preventable=1, preventableRate=1.0}]");
        assertThat(rows("recurrence?from=2026-03-01&to=2026-03-09&team=" + team))
                .isEqualTo("[{repeats=0, denominator=1, rate=0.0, preventable=0, preventableRate=null}]");
    }

    @Test
    void what_others_may_not_know_of_is_in_no_figure() {
        String hidden = incident(Map.of("severity", "SEV1", "startedAt", "2026-03-02T09:00:00Z"));
        String seen = incident(Map.of("severity", "SEV1", "startedAt", "2026-03-03T09:00:00Z"));
        json(Map.of("of", hidden)).put("/api/v1/incidents/" + seen + "/recurrence").then().statusCode(200);
        aFollowUp(Map.of("team", team, "priority", "P0", "incidents", List.of(seen, hidden)));
        change(hidden, Map.of("restricted", true));
        String stranger = aPerson(aTeam());

        assertThat(rows("action-coverage?team=" + team)).contains("covered=2, denominator=2");
        assertThat(rowsFor(stranger, "action-coverage?team=" + team)).contains("covered=0, denominator=1");
        assertThat(rows("recurrence?team=" + team)).contains("repeats=1, denominator=2");
        assertThat(rowsFor(stranger, "recurrence?team=" + team)).contains("repeats=0, denominator=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"priority=P0", "nature=preventative", "type=prevent", "owner=OWNER"})
    void incidents_have_no_owner_and_no_priority(String parameter) {
        String asked = parameter.replace("OWNER", aPerson(team));
        String name = asked.substring(0, asked.indexOf('='));

        given().get("/api/v1/reports/recurrence?" + asked).then().statusCode(400)
                .body("errors[0].pointer", is("?" + name)).body("errors[0].detail", containsString("incidents have none"));
        given().get("/api/v1/reports/recurrence?groupBy=" + name).then().statusCode(400)
                .body("errors[0].pointer", is("?groupBy")).body("errors[0].detail", containsString("incidents do not have"));
    }

    private String resolved(String at) {
        return incident(Map.of("severity", "SEV1", "resolvedAt", at));
    }

    private String incident(Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("team", team);
        return anIncident(all);
    }

    private void repeat(String earlier, String startedAt) {
        String later = incident(Map.of("startedAt", startedAt));
        json(Map.of("of", earlier)).put("/api/v1/incidents/" + later + "/recurrence").then().statusCode(200);
    }

    private String publish(String incident) {
        String key = json(Map.of("title", "Why checkout failed", "team", team, "incidentKeys", List.of(incident)))
                .post("/api/v1/postmortems").then().statusCode(201).extract().path("postmortem.key");
        given().put("/api/v1/postmortems/" + key + "/publication").then().statusCode(200);
        return key;
    }

    private static void dueOn(String incident, String day) {
        given().get("/api/v1/incidents/" + incident).then().body("postmortemDueOn", is(day));
    }

    private static void change(String incident, Map<String, ?> fields) {
        json(fields).header("If-Match", "*").patch("/api/v1/incidents/" + incident).then().statusCode(200);
    }

    private static String rows(String question) {
        return given().get("/api/v1/reports/" + question).then().statusCode(200).extract().jsonPath().getList("rows")
                .toString();
    }

    private static String rowsFor(String reader, String question) {
        return given().header("X-Forwarded-Email", reader).get("/api/v1/reports/" + question).then().statusCode(200).extract()
                .jsonPath().getList("rows").toString();
    }
}

package io.followthrough.history;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.api.Key;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AuditStreamTest {

    @Inject
    AgroalDataSource database;

    @Inject
    History history;

    @Inject
    MovableClock clock;

    private String ana;
    private String incident;
    private String followUp;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @BeforeEach
    void ana_blocks_and_unblocks_a_follow_up_of_an_incident() {
        String team = aTeam();
        ana = aPerson(team);
        incident = anIncident(Map.of("team", team));
        followUp = aFollowUp(Map.of("team", team, "incidents", List.of(incident)));
        String block = "/api/v1/follow-ups/" + followUp + "/block";
        as(ana).body(Map.of("reason", "No spare parts")).put(block).then().statusCode(200);
        as(ana).delete(block).then().statusCode(200);
        as(ana).header("If-Match", "\"0\"").body(Map.of("severity", "SEV2")).patch("/api/v1/incidents/" + incident).then()
                .statusCode(200);
    }

    @Test
    void one_person_s_changes_of_all_subjects_come_newest_first() {
        stream("actor=" + ana).then().body("items.key", contains(incident, followUp, followUp))
                .body("items.action", contains("edit", "unblock", "block")).body("items[2].reason", is("No spare parts"))
                .body("items[1].number", is(3)).body("nextCursor", nullValue());
    }

    @Test
    void filters_narrow_the_stream_together() {
        stream("key=" + followUp).then().body("items.number", contains(3, 2, 1)).body("items.key", everyItem(is(followUp)));
        stream("subject=incident&actor=" + ana).then().body("items.key", contains(incident));
        stream("action=block&key=" + followUp).then().body("items.number", contains(2));
        stream("from=2026-03-04T09:00:00Z&to=2026-03-04T09:00:01Z&actor=" + ana).then().body("items.number",
                contains(2, 3, 2));
        stream("to=2026-03-04T09:00:00Z&actor=" + ana).then().body("items", empty());
        stream("subject=incident&key=" + followUp).then().body("items", empty());
    }

    @Test
    void it_can_begin_and_end_at_a_moment() {
        clock.advance(Duration.ofMinutes(1));
        as(ana).put("/api/v1/follow-ups/" + followUp + "/completion").then().statusCode(200);

        stream("from=2026-03-04T09:01:00Z&key=" + followUp).then().body("items.number", contains(4))
                .body("items[0].at", is("2026-03-04T09:01:00Z"));
        stream("to=2026-03-04T09:01:00Z&key=" + followUp).then().body("items.number", contains(3, 2, 1));
    }

    @Test
    void an_address_is_known_however_it_is_written() {
        stream("actor=" + ana.toUpperCase(Locale.ROOT)).then().body("items", hasSize(3));
    }

    @Test
    void what_has_the_same_number_is_told_apart() throws SQLException {
        long number = 1_000_000_000_000L + Key.FOLLOW_UP.id(followUp);
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO history_entry (id, subject, subject_id, at, actor, action, changes)
                    SELECT nextval('history_entry_seq'), subject, %d, '2020-01-01T00:00Z', 'ana', subject, '[]'
                    FROM unnest('{incident,postmortem,follow_up}'::text[]) subject""".formatted(number));
        }

        stream("key=FU-" + number).then().body("items.action", contains("follow_up"));
        stream("key=PM-" + number).then().body("items.action", contains("postmortem"));
        assertThat(history.of(Subject.INCIDENT, number)).extracting(HistoryLine::action).containsExactly("incident");
    }

    @Test
    void pages_cover_the_stream_without_gap_or_overlap() {
        List<Object> seen = new ArrayList<>();
        String next = "/api/v1/history?limit=2&key=" + followUp;
        for (int page = 0; page < 2; page++) {
            Response answer = given().get(next);
            seen.addAll(answer.jsonPath().getList("items.number"));
            next = answer.header("Link") == null ? null : answer.header("Link").replaceAll("^<([^>]*)>.*", "$1");
        }

        assertThat(seen).containsExactly(3, 2, 1);
        assertThat(next).isNull();
    }

    @Test
    void an_incident_and_a_postmortem_have_a_history_of_their_own() {
        String postmortem = given().contentType("application/json").body(Map.of("title", "Pool exhausted"))
                .post("/api/v1/postmortems").then().statusCode(201).extract().path("postmortem.key");

        given().get("/api/v1/incidents/" + incident + "/history").then().statusCode(200).body("action",
                contains("create", "edit")).body("key", everyItem(is(incident))).body("number", contains(1, 2))
                .body("actor", contains("unnamed", ana));
        given().get("/api/v1/postmortems/" + postmortem + "/history").then().statusCode(200).body("key", contains(postmortem))
                .body("action", contains("create"));
        given().get("/api/v1/incidents/INC-999999/history").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"subject=planet, ?subject", "key=128, ?key", "from=yesterday, ?from", "to=2026-02-30, ?to", "limit=0, ?limit",
            "cursor=abc, ?cursor"})
    void a_parameter_that_makes_no_sense_is_named(String query, String pointer) {
        given().get("/api/v1/history?" + query).then().statusCode(400).body("errors[0].pointer", is(pointer));
    }

    private static Response stream(String query) {
        return given().get("/api/v1/history?" + query).then().statusCode(200).extract().response();
    }
}

package io.followthrough.report;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import io.followthrough.sql.Sql;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quarter in which something happens every day; at its end every day is asked for again. */
@QuarkusTest
class PastMomentsTest {

    private static final int DAYS = 90;
    private static final int DEEDS_PER_DAY = 4;
    private static final List<String> QUESTIONS = List.of("completion?within=14", "on-time?groupBy=none",
            "on-time?groupBy=owner,service",
            "overdue?groupBy=severity", "overdue?groupBy=incident-month,type", "ageing?groupBy=team,priority",
            "completion?groupBy=nature&within=7", "flow?groupBy=service", "slip?groupBy=priority",
            "time-to-close?groupBy=team", "time-to-assign?groupBy=none", "prevent-share?groupBy=severity",
            "effectiveness?groupBy=owner", "postmortem-coverage?groupBy=severity", "action-coverage?groupBy=service",
            "recurrence?groupBy=team", "violations?groupBy=priority",
            "overdue?nature=preventative,corrective&type=detect,repair");

    @Inject
    MovableClock clock;
    @Inject
    Sql sql;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @ParameterizedTest
    @ValueSource(longs = 1)
    void every_day_is_answered_as_it_was(long seed) {
        SomeWork work = new SomeWork(new Random(seed), clock);
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        for (int day = 0; day < DAYS; day++) {
            clock.advance(Duration.ofHours(20).plusMinutes(13));
            for (int deed = 0; deed < DEEDS_PER_DAY; deed++) {
                clock.advance(Duration.ofMinutes(50));
                work.doSomething();
            }
            for (String question : QUESTIONS) {
                String asked = question + "&team=" + work.teams() + "&from=2026-01-01&to=" + today();
                answers.put(asked + "&asOf=" + clock.instant(), answer(asked));
            }
        }

        assertThat(answers).hasSize(DAYS * QUESTIONS.size());
        assertThat(answers).allSatisfy((question, answer) -> assertThat(answer(question)).as(question).isEqualTo(answer));
        assertThat(work.refused()).as("of " + DAYS * DEEDS_PER_DAY).isLessThan(DAYS * DEEDS_PER_DAY / 2);
        assertThat(differencesFromHistory()).isEmpty();
    }

    @Test
    void nobody_knows_what_is_to_come() {
        String tomorrow = clock.instant().plusSeconds(1).toString();

        given().get("/api/v1/reports/overdue?asOf=" + tomorrow).then().statusCode(400);
        given().get("/api/v1/reports/overdue?asOf=yesterday").then().statusCode(400);
        given().get("/api/v1/reports/overdue?asOf=" + clock.instant()).then().statusCode(200);
    }

    @Test
    void before_the_beginning_there_was_nothing() {
        String team = aTeam();
        aFollowUp(Map.of("team", team, "dueOn", "2026-03-01"));

        assertThat(rows("overdue?team=" + team)).singleElement().asString().contains("denominator=1");
        assertThat(rows("overdue?team=" + team + "&asOf=2026-01-01T00:00:00Z")).singleElement().asString()
                .contains("denominator=0", "rate=null");
    }

    @Test
    void a_day_is_one_of_the_zone_of_then() {
        String team = aTeam();
        aFollowUp(Map.of("team", team, "dueOn", "2026-03-04"));
        clock.advance(Duration.ofHours(6));
        String then = clock.instant().toString();
        clock.advance(Duration.ofHours(1));

        json(Map.of("zone", "Pacific/Auckland")).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);

        assertThat(rows("overdue?team=" + team)).singleElement().asString().contains("overdue=1");
        assertThat(rows("overdue?team=" + team + "&asOf=" + then)).singleElement().asString().contains("overdue=0");
    }

    @Test
    void what_may_not_be_seen_today_is_not_seen_in_the_past() {
        String team = aTeam();
        String incident = anIncident(Map.of("team", team));
        aFollowUp(Map.of("team", team, "dueOn", "2026-03-01", "incidents", List.of(incident)));
        String reader = aPerson(aTeam());
        clock.advance(Duration.ofDays(1));
        String then = clock.instant().toString();
        clock.advance(Duration.ofDays(1));
        String question = "/api/v1/reports/overdue?team=" + team + "&asOf=" + then;
        assertThat(given().header("X-Forwarded-Email", reader).get(question).jsonPath().getInt("rows[0].denominator")).isOne();

        restrict(incident);

        assertThat(given().header("X-Forwarded-Email", reader).get(question).jsonPath().getInt("rows[0].denominator")).isZero();
        assertThat(rows("overdue?team=" + team + "&asOf=" + then)).singleElement().asString().contains("denominator=1");
    }

    private static void restrict(String incident) {
        json(Map.of("restricted", true)).header("If-Match", "*").patch("/api/v1/incidents/" + incident).then().statusCode(200);
    }

    /** Kept by triggers and told by history: of follow-ups that have one, both say the same of every moment. */
    private List<String> differencesFromHistory() {
        return sql.list(
                """
                        SELECT s.follow_up_id || ' at ' || s.valid_from AS difference
                        FROM follow_up_state s JOIN follow_up_state_in_history h
                          ON h.follow_up_id = s.follow_up_id AND h.valid_from <= s.valid_from AND h.valid_to > s.valid_from
                        WHERE s.created_at > :start
                          AND (s.title, s.status, s.team_id, s.owner_id, s.priority, s.nature, s.type, s.due_on, s.original_due_on, s.extensions,
                               s.completed_at, s.dismissed_at, s.effectiveness) IS DISTINCT FROM
                              (h.title, h.status, h.team_id, h.owner_id, h.priority, h.nature, h.type, h.due_on, h.original_due_on, h.extensions,
                               h.completed_at, h.dismissed_at, h.effectiveness)""",
                Map.of("start", MovableClock.START),
                row -> row.getString("difference"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static List<Map<String, Object>> rows(String question) {
        return new ArrayList<>(given().get("/api/v1/reports/" + question).jsonPath().getList("rows"));
    }

    private static Map<String, Object> answer(String question) {
        return given().get("/api/v1/reports/" + question).then().statusCode(200).extract().jsonPath().getMap("");
    }
}

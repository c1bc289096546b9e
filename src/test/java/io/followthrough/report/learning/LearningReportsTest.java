package io.followthrough.report.learning;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LearningReportsTest {

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
    void how_much_is_to_prevent() {
        aFollowUp(Map.of("team", team, "type", "prevent"));
        aFollowUp(Map.of("team", team, "type", "detect"));
        aFollowUp(Map.of("team", team, "type", "repair"));
        aFollowUp(Map.of("team", team, "type", "prevent", "status", "proposed"));

        assertThat(rows("prevent-share?team=" + team)).isEqualTo("[{prevent=1, denominator=3, rate=0.33333334}]");
        assertThat(rows("prevent-share?team=" + aTeam())).isEqualTo("[{prevent=0, denominator=0, rate=null}]");
        assertThat(given().get("/api/v1/reports/prevent-share?format=csv&team=" + team).asString())
                .contains("prevent,denominator,rate");
    }

    @Test
    void what_has_helped() {
        judged("effective");
        judged("effective");
        judged("partially_effective");
        judged("inconclusive");
        done();

        assertThat(rows("effectiveness?team=" + team)).isEqualTo("[{effective=2, denominator=3, rate=0.6666667}]");
        assertThat(rows("effectiveness?team=" + team + "&to=2026-03-03"))
                .isEqualTo("[{effective=0, denominator=0, rate=null}]");
    }

    @Test
    void what_did_not_help_and_was_reopened_did_not_help() {
        judged("effective");
        String reopened = done();
        clock.advance(Duration.ofDays(1));
        json(Map.of("outcome", "ineffective", "note", "Again", "then", "reopen"))
                .put("/api/v1/follow-ups/" + reopened + "/effectiveness-check").then().statusCode(200);

        assertThat(rows("effectiveness?team=" + team)).isEqualTo("[{effective=1, denominator=2, rate=0.5}]");
        assertThat(rows("effectiveness?team=" + team + "&from=2026-03-05"))
                .isEqualTo("[{effective=0, denominator=0, rate=null}]");
    }

    private void judged(String outcome) {
        json(Map.of("outcome", outcome, "note", "Seen for a month"))
                .put("/api/v1/follow-ups/" + done() + "/effectiveness-check")
                .then().statusCode(200);
    }

    private String done() {
        String key = aFollowUp(Map.of("team", team, "priority", "P2"));
        json(Map.of("evidence", "It is live")).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);
        return key;
    }

    private static String rows(String question) {
        return given().get("/api/v1/reports/" + question).then().statusCode(200).extract().jsonPath().getList("rows")
                .toString();
    }
}

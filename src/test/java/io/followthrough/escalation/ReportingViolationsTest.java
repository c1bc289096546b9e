package io.followthrough.escalation;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.escalation.Late.lookAt;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportingViolationsTest {

    @Inject
    MovableClock clock;

    private final Map<String, String> reason = Map.of("reason", "The vendor was late");

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void violations_are_counted_by_policy_with_what_is_excused() {
        Late late = Late.made();
        String excused = late.followUp("2026-03-05");
        late.followUp("2026-03-05");
        late.followUp(Map.of("dueOn", "2026-03-05", "owner", late.owner(), "priority", "P0"));
        late.followUp("2026-03-12");
        lookAt("2026-03-06T09:00:00Z");
        as(late.lead()).body(reason).put(Late.path(excused) + "/1/excuse").then().statusCode(200);

        assertThat(rows(late, ""))
                .isEqualTo("[{policy=P0, deadline=complete, excused=0, denominator=1, rate=0.0, notExcused=1},"
                        + " {policy=P1, deadline=complete, excused=1, denominator=2, rate=0.5, notExcused=1}]");
        assertThat(rows(late, "&priority=P0")).contains("policy=P0").doesNotContain("policy=P1");
        assertThat(rows(late, "&to=2026-03-05")).isEqualTo(
                "[{policy=null, deadline=null, excused=0, denominator=0, rate=null, notExcused=0}]");
    }

    @Test
    void an_excuse_counts_while_it_holds() {
        Late late = Late.made();
        String key = late.followUp("2026-03-05");
        lookAt("2026-03-06T09:00:00Z");
        clock.set(MovableClock.START.plusSeconds(3 * 86_400));
        as(late.lead()).body(reason).put(Late.path(key) + "/1/excuse").then().statusCode(200);
        clock.set(MovableClock.START.plusSeconds(4 * 86_400));
        as(late.lead()).delete(Late.path(key) + "/1/excuse").then().statusCode(200);
        clock.set(MovableClock.START.plusSeconds(5 * 86_400));
        as(late.lead()).body(reason).put(Late.path(key) + "/1/excuse").then().statusCode(200);

        assertThat(rows(late, "&asOf=2026-03-06T08:59:59Z")).contains("denominator=0");
        assertThat(rows(late, "&asOf=2026-03-07T08:59:59Z")).contains("excused=0, denominator=1");
        assertThat(rows(late, "&asOf=2026-03-07T09:00:00Z")).contains("excused=1, denominator=1");
        assertThat(rows(late, "&asOf=2026-03-08T09:00:00Z")).contains("excused=0, denominator=1");
        assertThat(rows(late, "")).contains("excused=1, denominator=1");
        assertThat(given().get("/api/v1/reports/violations?team=" + aTeam()).jsonPath().getList("rows.denominator"))
                .asString().isEqualTo("[0]");
    }

    private static String rows(Late late, String more) {
        return given().get("/api/v1/reports/violations?from=2026-01-01&team=" + late.team() + more).then().statusCode(200)
                .extract()
                .jsonPath().getList("rows").toString();
    }
}

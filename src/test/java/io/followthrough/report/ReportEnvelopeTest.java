package io.followthrough.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportEnvelopeTest extends ReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"completion", "on-time", "overdue", "ageing"})
    void says_what_the_figures_are_and_what_they_are_taken_from(String report) {
        String team = tracked.team("UTC");

        var answer = json(report + "?priority=P0,P1&from=2026-01-01&to=2026-03-31&team=" + team);

        assertThat(answer.getString("report")).isEqualTo(report);
        assertThat(answer.getString("definition")).endsWith(".");
        assertThat(answer.getString("population"))
                .isEqualTo("Follow-ups past proposed, of team " + team + ", with priority P0 or P1.");
        assertThat(answer.getString("from")).isEqualTo("2026-01-01");
        assertThat(answer.getString("to")).isEqualTo("2026-03-31");
        assertThat(answer.getString("asOf")).isEqualTo("2026-03-31T12:00:00Z");
        assertThat(answer.getString("zone")).isEqualTo("each team's own");
        assertThat(answer.getString("groupBy")).isEqualTo("none");
    }

    @Test
    void looks_at_the_last_ninety_days_of_the_team_unless_told_otherwise() {
        var auckland = json("completion?team=" + tracked.team("Pacific/Auckland"));

        assertThat(auckland.getString("to")).isEqualTo("2026-04-01");
        assertThat(auckland.getString("from")).isEqualTo("2026-01-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "asOf=2999-01-01T00:00:00Z | ?asOf     | must not be in the future",
            "asOf=2026-01-01           | ?asOf     | must be",
            "from=yesterday            | ?from     | must be a date",
            "from=2026-04-02           | ?from     | must not be after to",
            "to=2026-13-01             | ?to       | must be a date",
            "groupBy=moon              | ?groupBy  | must be none or one of team",
            "groupBy=team,type,owner   | ?groupBy  | at most 2",
            "team=nobody               | ?team     | there is no team 'nobody'",
            "priority=P9               | ?priority | must be one of P0",
            "severity=bad              | ?severity | must be one of SEV1",
            "within=0                  | ?within   | from 1 to 3660",
            "format=xml                | ?format   | must be one of json, csv"})
    void refuses_by_name_what_cannot_be_meant(String query, String pointer, String detail) {
        given().get("/api/v1/reports/completion?" + query).then().statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer)).body("errors[0].detail", containsString(detail));
    }

    @Test
    void takes_empty_parameters_for_absent_ones() {
        assertThat(json("on-time?from=&to= &asOf= &team=&groupBy=&priority=&severity=&format= ").getString("to"))
                .isGreaterThanOrEqualTo("2026-03-31");
    }
}

package io.followthrough.report;

import static io.followthrough.classification.Priority.P0;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportCsvTest extends ReportTest {

    @Test
    void is_a_header_and_one_line_a_row() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).of(P0).dueOn("2026-03-10").doneAt("2026-03-09T12:00:00Z"));
        tracked.add(AFollowUp.of(team).of(P0).originallyDueOn("2026-03-01").dueOn("2026-04-10"));

        assertThat(csv("on-time?groupBy=priority&from=2026-01-01&to=2026-03-31&team=" + team)).isEqualTo("""
                asOf,from,to,priority,dueDate,doneOnTime,denominator,rate,doneLate,stillOpen,dismissedLate
                2026-03-31T12:00:00Z,2026-01-01,2026-03-31,P0,current,1,1,1.0,0,0,0
                2026-03-31T12:00:00Z,2026-01-01,2026-03-31,P0,original,1,2,0.5,0,1,0
                """);
    }

    @Test
    void leaves_out_what_is_null_and_keeps_the_header_without_rows() {
        String team = tracked.team("UTC");

        assertThat(csv("overdue?team=" + team)).isEqualTo("""
                asOf,from,to,overdue,denominator,rate
                2026-03-31T12:00:00Z,,,0,0,
                """);
        assertThat(csv("overdue?groupBy=severity&team=" + team)).isEqualTo("asOf,from,to,severity,overdue,denominator,rate\n");
    }

    @Test
    void lists_every_overdue_follow_up_and_runs_no_formula() {
        String team = tracked.team("UTC");
        String formula = tracked.add(AFollowUp.of(team).titled("=HYPERLINK(\"http://example.org\")").dueOn("2026-03-01"));
        String tab = tracked.add(AFollowUp.of(team).titled("\t+1, naïve 🚀").dueOn("2026-03-02"));

        assertThat(csv("overdue/follow-ups?team=" + team)).isEqualTo("""
                asOf,from,to,key,title,status,priority,team,owner,dueOn,originalDueOn,daysOverdue,incidents
                2026-03-31T12:00:00Z,,,%s,"'=HYPERLINK(""http://example.org"")",open,P2,%s,,2026-03-01,2026-03-01,30,
                2026-03-31T12:00:00Z,,,%s,"'\t+1, naïve 🚀",open,P2,%s,,2026-03-02,2026-03-02,29,
                """.formatted(formula, team, tab, team));
    }

    @Test
    void is_asked_for_by_parameter_or_accept_header() {
        String path = "/api/v1/reports/ageing";

        given().accept("text/csv").queryParam("format", "json").get(path).then().statusCode(200)
                .contentType("application/json");
        given().queryParam("format", "csv").get(path).then().statusCode(200).contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"ageing.csv\""));
        given().accept("application/json;q=0.5, text/csv").get(path).then().statusCode(200).contentType("text/csv");
        given().accept("image/png").get(path).then().statusCode(406);
    }
}

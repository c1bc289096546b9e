package io.followthrough.web.reporting;

import static io.followthrough.classification.Priority.P0;
import static io.followthrough.classification.Priority.P1;
import static io.followthrough.classification.Severity.SEV1;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import io.followthrough.report.AFollowUp;
import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ReportPagesTest extends PageTest {

    private static final String PERIOD = "from=2026-01-01&to=2026-03-31&";

    @ParameterizedTest
    @EnumSource
    void a_report_shows_the_rows_that_its_csv_and_its_call_of_the_api_give(KnownReport report) {
        String team = aTeamWithWork();

        Document page = page(report.href() + "?" + PERIOD + "groupBy=team&groupBy=severity&team=" + team);

        List<String> csv = given().urlEncodingEnabled(false)
                .get(page.selectFirst("a:containsOwn(CSV)[href*=format=csv]").attr("href")).then()
                .statusCode(200)
                .extract().asString().lines().skip(1).toList();
        URI call = URI.create(page.select("#call").val().replaceFirst(".*'(.*)'", "$1"));
        int rows = given().urlEncodingEnabled(false).get(call.getRawPath() + "?" + call.getRawQuery()).then().statusCode(200)
                .extract().jsonPath().getList("rows").size();
        assertThat(figures(page)).hasSize(rows).hasSameSizeAs(csv);
        assertThat(csv).allSatisfy(line -> assertThat(line).contains(team));
        assertThat(page.select("dl").text()).contains("Definition", "Denominator", "Period", "of team " + team);
        assertThat(page.select("#outer option[selected]").val() + page.select("#inner option[selected]").val())
                .isEqualTo("teamseverity");
    }

    @ParameterizedTest
    @EnumSource
    void a_report_of_nothing_shows_no_rate_and_says_why(KnownReport report) {
        String team = tracked.team("UTC");

        Document everything = page(report.href() + "?team=" + team);
        Document grouped = page(report.href() + "?groupBy=team&team=" + team);

        assertThat(everything.select("main").text()).doesNotContain("0.0%");
        if (everything.select("[aria-label=Figures] td:contains(–)").isEmpty()) {
            assertThat(everything.select("main").text()).containsAnyOf("There is nothing to report", "Week of");
        } else {
            assertThat(everything.select("main").text()).contains("That is not the same as zero.");
        }
        assertThat(grouped.select("main").text()).contains("There is nothing to report");
    }

    @ParameterizedTest
    @EnumSource
    void a_report_answers_as_it_would_have_at_a_past_moment(KnownReport report) {
        String team = aTeamWithWork();

        Document page = page(report.href() + "?asOf=2026-02-01T09:00&team=" + team);

        assertThat(page.select("dl time").attr("datetime")).isEqualTo("2026-02-01T09:00:00Z");
        assertThat(page.select("#asOf").val()).startsWith("2026-02-01T09:00");
        assertThat(page.select("#call").val()).contains("asOf=2026-02-01T09:00:00Z");
    }

    @Test
    void a_row_that_counts_on_is_marked_and_totals_are_of_everything() {
        String team = aTeamWithWork();

        Document page = page("/reports/completion?" + PERIOD + "groupBy=priority&team=" + team);

        assertThat(figures(page)).containsExactly("P0 1 2 50.0% 2 0", "P1 0 0 – 1 1 still counting");
        assertThat(page.select("tfoot tr").eachText()).containsExactly("All 1 2 50.0% 3 1 still counting");
        assertThat(page.select("main").text()).contains("too young to tell", "That is not the same as zero.");
    }

    @Test
    void what_is_drawn_stands_in_a_table() {
        String team = aTeamWithWork();

        Document page = page("/reports/on-time?" + PERIOD + "groupBy=priority&team=" + team);

        assertThat(page.select("figure[data-chart=bar][data-unit=%] thead").text()).isEqualTo("Priority current original");
        assertThat(page.select("figure tbody tr:contains(P0) td").eachAttr("data-value")).containsExactly("50.0", "50.0");
        Document flow = page("/reports/flow?" + PERIOD + "team=" + team);
        assertThat(flow.select("figure tbody th").first().text()).isEqualTo("29 Dec 2025");
        assertThat(flow.select("figure[data-chart=line] thead").text()).isEqualTo("Week of Open at the end Opened Closed");
    }

    @Test
    void the_overdue_report_lists_the_latest() {
        String team = aTeamWithWork();

        Document page = page("/reports/overdue?team=" + team);

        assertThat(page.select("[aria-label='The latest follow-ups'] tbody tr")).hasSize(1);
        assertThat(page.select(".late").text()).isEqualTo("58 days late");
        given().get(page.select("a:containsOwn(Every overdue)").attr("href")).then().statusCode(200).contentType("text/csv");
    }

    @Test
    void a_wish_that_cannot_be_meant_is_named() {
        assertThat(page("/reports/on-time?from=yesterday", 400).select("main").text()).contains("from", "must be a date");
        assertThat(page("/reports/recurrence?groupBy=owner", 400).select("main").text()).contains("groupBy",
                "must not be owner");
        assertThat(page("/reports/overdue?asOf=later", 400).select("main").text()).contains("asOf");
        assertThat(page("/reports/completion?within=long", 400).select("main").text()).contains("within");
        page("/reports/gossip", 404);
    }

    @Test
    void the_index_leads_to_all_of_them_and_keeps_what_each_knows_of_the_wishes() {
        Document page = page("/reports?team=payments&groupBy=priority&owner=ana@example.org&asOf=");

        assertThat(page.select(".shelf a").eachText()).hasSize(14).doesNotHaveDuplicates();
        assertThat(page.select(".shelf a:containsOwn(On time)").attr("href"))
                .isEqualTo("/reports/on-time?team=payments&owner=ana%40example.org&groupBy=priority");
        assertThat(page.select(".shelf a:containsOwn(Recurrence)").attr("href")).isEqualTo("/reports/recurrence?team=payments");
    }

    private String aTeamWithWork() {
        String team = tracked.team("UTC");
        tracked.add(
                AFollowUp.of(team).of(P0).createdAt("2026-01-05T09:00:00Z").dueOn("2026-02-01").doneAt("2026-01-20T09:00:00Z")
                        .after(SEV1));
        tracked.add(AFollowUp.of(team).of(P0).createdAt("2026-01-05T09:00:00Z").dueOn("2026-02-01"));
        tracked.add(AFollowUp.of(team).of(P1).createdAt("2026-03-20T09:00:00Z").dueOn("2026-04-20"));
        return team;
    }

    private static List<String> figures(Document page) {
        return page.select("[aria-label=Figures] tbody tr").eachText();
    }
}

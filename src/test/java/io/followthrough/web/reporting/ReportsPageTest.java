package io.followthrough.web.reporting;

import static io.followthrough.classification.Priority.P0;
import static io.followthrough.classification.Priority.P1;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.followthrough.report.AFollowUp;
import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportsPageTest extends PageTest {

    @Test
    void shows_the_figures_with_what_they_are_taken_from() {
        String team = tracked.team("UTC");
        tracked.add(
                AFollowUp.of(team).of(P0).createdAt("2026-01-05T09:00:00Z").dueOn("2026-02-01").doneAt("2026-01-20T09:00:00Z"));
        tracked.add(AFollowUp.of(team).of(P0).createdAt("2026-01-05T09:00:00Z").dueOn("2026-02-01"));
        tracked.add(AFollowUp.of(team).of(P1).createdAt("2026-03-20T09:00:00Z").dueOn("2026-04-20"));

        Document page = page("/reports?groupBy=priority&team=" + team);

        assertThat(rows(page, "Completion")).containsExactly("P0 1 2 50.0% 0", "P1 0 0 nothing to count 1 (incomplete)");
        assertThat(rows(page, "On time")).containsExactly("P0 current 1 2 50.0% 0 1 0", "P0 original 1 2 50.0% 0 1 0");
        assertThat(rows(page, "Overdue")).containsExactly("P0 1 1 100.0%", "P1 0 1 0.0%");
        assertThat(rows(page, "Ageing")).containsExactly("P0 0 0 1 0 0 1");
        assertThat(page.select(".late").text()).isEqualTo("58 days late");
        assertThat(page.select("main").text()).contains("Follow-ups past proposed, of team " + team,
                "As of 31 Mar 2026, 12:00 UTC");
    }

    @Test
    void shows_the_very_figures_of_the_api() {
        String team = tracked.team("America/Los_Angeles");
        tracked.add(AFollowUp.of(team).dueOn("2026-03-30"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-31"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-20").doneAt("2026-03-22T12:00:00Z"));

        Document page = page("/reports?within=60&groupBy=team&team=" + team);

        JsonPath completion = linked(page, "Completion as JSON");
        assertThat(rows(page, "Completion").getFirst()).startsWith(team + " " + completion.getInt("rows[0].doneWithin") + " "
                + completion.getInt("rows[0].denominator") + " ").contains("0.0%");
        JsonPath onTime = linked(page, "On time as JSON");
        assertThat(rows(page, "On time").getFirst()).startsWith(team + " current " + onTime.getInt("rows[0].doneOnTime") + " "
                + onTime.getInt("rows[0].denominator") + " ");
        JsonPath overdue = linked(page, "Overdue as JSON");
        assertThat(rows(page, "Overdue").getFirst()).startsWith(team + " " + overdue.getInt("rows[0].overdue") + " "
                + overdue.getInt("rows[0].denominator") + " ");
        assertThat(linked(page, "Ageing as JSON").getInt("rows[0].overdue")).isEqualTo(1);
        assertThat(page.select("a:contains(as CSV)").eachAttr("href")).hasSize(5)
                .allSatisfy(href -> given().get(href).then().statusCode(200).contentType("text/csv"));
    }

    @Test
    void says_so_when_there_is_nothing_to_count() {
        assertThat(page("/reports?groupBy=team&team=" + tracked.team("UTC")).select("main").text())
                .contains("No follow-up was created in this period.", "No follow-up was due in this period.",
                        "No follow-up is open.", "No follow-up is overdue.", "Nothing is overdue.");
    }

    private static List<String> rows(Document page, String table) {
        return page.select("[aria-label=" + table + "] tbody tr").eachText();
    }

    private static JsonPath linked(Document page, String text) {
        return given().get(page.select("a:containsOwn(" + text + ")").attr("href")).then().statusCode(200).extract().jsonPath();
    }
}

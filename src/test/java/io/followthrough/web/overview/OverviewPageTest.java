package io.followthrough.web.overview;

import static io.followthrough.classification.Priority.P0;
import static io.followthrough.classification.Priority.P3;
import static io.followthrough.classification.Severity.SEV1;
import static io.followthrough.classification.Severity.SEV2;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.GivenToken;
import io.followthrough.report.AFollowUp;
import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Tuesday, 31 March 2026. */
@QuarkusTest
class OverviewPageTest extends PageTest {

    private String team;

    @BeforeEach
    void work() {
        team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).titled("Old and small").of(P3).dueOn("2026-03-01").createdAt("2026-02-10T09:00:00Z"));
        tracked.add(AFollowUp.of(team).titled("Young and urgent").of(P0).dueOn("2026-03-26").createdAt("2026-02-10T09:00:00Z")
                .after(SEV1, SEV2));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-30").after(SEV2));
        tracked.add(AFollowUp.of(team).dueOn("2026-04-02"));
        tracked.add(AFollowUp.of(team).dueOn("2026-04-06"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-29").proposed());
        tracked.add(AFollowUp.of(team).dueOn("2026-03-15").createdAt("2026-02-10T09:00:00Z").doneAt("2026-03-12T09:00:00Z"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-15").doneAt("2026-03-19T09:00:00Z"));
    }

    @Test
    void its_figures_are_those_of_the_api() {
        Document page = page("/?team=" + team);

        assertThat(tile(page, "Overdue now")).startsWith("3 of 5 open").isNotBlank();
        assertThat(api("overdue?groupBy=none").getInt("rows[0].overdue")).isEqualTo(3);
        assertThat(tile(page, "Due this week")).startsWith("2 1 of them overdue already");
        assertThat(api("overdue?from=2026-03-30&to=2026-04-05").getInt("rows[0].denominator")).isEqualTo(2);
        JsonPath onTime = api("on-time?from=2026-03-09&to=2026-03-31");
        assertThat(tile(page, "Done on time")).startsWith("%.1f%% %d of %d that were due".formatted(
                100 * onTime.getDouble("rows[0].rate"), onTime.getInt("rows[0].doneOnTime"),
                onTime.getInt("rows[0].denominator")));
        JsonPath completion = api("completion?from=2026-02-06&to=2026-02-28");
        assertThat(completion.getBoolean("rows[0].incomplete")).isFalse();
        assertThat(tile(page, "Done within 30 days")).startsWith("%.1f%% %d of %d created".formatted(
                100 * completion.getDouble("rows[0].rate"), completion.getInt("rows[0].doneWithin"),
                completion.getInt("rows[0].denominator")));
        JsonPath flow = api("flow?from=2026-03-09&to=2026-03-31");
        assertThat(tile(page, "Net flow")).contains(flow.getList("rows.opened", Integer.class).stream().mapToInt(n -> n).sum()
                + " opened, " + flow.getList("rows.closed", Integer.class).stream().mapToInt(n -> n).sum() + " closed");
    }

    @Test
    void a_figure_is_compared_with_what_the_same_question_was_answered_before() {
        Document page = page("/?team=" + team);

        int before = api("overdue?asOf=2026-03-03T12:00:00Z").getInt("rows[0].overdue");
        assertThat(trend(page, "Overdue now")).isEqualTo("▲ " + (3 - before) + " more than 4 weeks ago");
        assertThat(page.select(".tile:contains(Overdue now) .trend").attr("class")).contains("is-WORSE");
        JsonPath kept = api("on-time?from=2026-02-09&to=2026-03-03&asOf=2026-03-03T12:00:00Z");
        JsonPath keptNow = api("on-time?from=2026-03-09&to=2026-03-31");
        assertThat(trend(page, "Done on time")).isEqualTo(kept.get("rows[0].rate") == null
                ? "nothing to compare with in the 4 weeks before"
                : "▲ %.1f points higher than in the 4 weeks before"
                        .formatted(100 * (keptNow.getDouble("rows[0].rate") - kept.getDouble("rows[0].rate"))));
        assertThat(trend(page("/?team=" + tracked.team("UTC")), "Done on time"))
                .isEqualTo("nothing to compare with in the 4 weeks before");
    }

    @Test
    void a_click_on_a_figure_shows_what_it_counted() {
        for (String query : new String[]{"/?team=" + team, "/?severity=SEV2&team=" + team, "/?severity=SEV1&team=" + team}) {
            Document page = page(query);
            for (String label : new String[]{"Overdue now", "Due this week"}) {
                Document list = page(page.select(".tile:contains(" + label + ")").attr("href"));
                assertThat(list.select("tbody tr")).as(query + " " + label)
                        .hasSize(Integer.parseInt(page.select(".tile:contains(" + label + ") .value").text()));
            }
        }
        Document page = page("/?team=" + team);
        assertThat(page(page.select(".tile:contains(Done on time)").attr("href")).select("[aria-label=Figures] tbody tr")
                .first().text()).startsWith("current 1 ");
        assertThat(page(page.select(".tile:contains(Done within)").attr("href")).select("[aria-label=Figures] tbody tr")
                .text()).startsWith("1 3 33.3%");
        assertThat(page(page.select(".tile:contains(Net flow)").attr("href")).select("tfoot tr").text())
                .contains(page.select(".tile:contains(Net flow) .value").text().replace("+", ""));
    }

    @Test
    void the_worst_is_what_weighs_most_and_not_only_what_is_latest() {
        Document page = page("/?team=" + team);

        assertThat(page.select("[aria-label='The worst five'] td.title").eachText()).startsWith("Young and urgent",
                "Old and small");
        assertThat(page.select("main").text()).contains("8 for P0, 4 for P1, 2 for P2 and 1 for P3");
    }

    @Test
    void charts_have_their_figures_in_tables() {
        Document page = page("/?team=" + team);

        assertThat(page.select("figure[data-chart=area] tbody tr")).hasSize(8);
        assertThat(page.select("figure[data-chart=area] tbody tr").last().select("td[data-value]").attr("data-value"))
                .isEqualTo("5");
        assertThat(page.select("figure[data-chart=bar] tbody tr").eachText()).containsExactly("1-7 2", "8-30 1", "31-60 0",
                "61-90 0", ">90 0");
    }

    @Test
    void choices_stay_in_the_form_and_on_the_way() {
        Document page = page("/?team=" + team + "&weeks=13&severity=SEV2");

        assertThat(page.select("form.wishes [selected]").eachAttr("value")).containsExactly(team, "13", "SEV2");
        assertThat(page.select(".tile").eachAttr("href")).allMatch(href -> href.contains("team=" + team))
                .allMatch(href -> href.matches(".*(s|worstS)everity=SEV2.*"));
        assertThat(page.select("figure[data-chart=area] tbody tr")).hasSize(26);
    }

    @Test
    void a_wish_that_cannot_be_meant_is_named() {
        assertThat(page("/?weeks=5", 400).select("main").text()).contains("weeks", "must be one of 4, 13, 26, 52");
        assertThat(page("/?severity=SEV9", 400).select("main").text()).contains("severity");
        assertThat(page("/?team=nowhere", 400).select("main").text()).contains("team");
    }

    @Test
    void it_says_so_when_nothing_is_overdue() {
        Document page = page("/?team=" + tracked.team("UTC"));

        assertThat(page.select("main").text()).contains("Nothing is overdue.").doesNotContain("0.0%");
    }

    @Test
    void where_there_is_no_follow_up_it_leads_to_the_import() {
        String page = GivenToken.withScope("read", tracked.team("UTC")).used().accept(BROWSER).get("/").then().statusCode(200)
                .extract().asString();

        assertThat(Jsoup.parse(page).select("main a").eachAttr("href")).containsExactly("/import");
    }

    @Test
    void what_earlier_mails_choose_from_the_list_is_chosen_there() {
        given().redirects().follow(false).get("/?team=payments&overdue=true").then().statusCode(303).header("Location",
                org.hamcrest.Matchers.endsWith("/follow-ups?team=payments&overdue=true"));
    }

    private JsonPath api(String report) {
        return given().get("/api/v1/reports/" + report + "&team=" + team).then().statusCode(200).extract().jsonPath();
    }

    private static String tile(Document page, String label) {
        return page.select(".tile:contains(" + label + ")").text().replace(label, "").strip();
    }

    private static String trend(Document page, String label) {
        return page.select(".tile:contains(" + label + ") .trend").text();
    }
}

package io.followthrough.web.team;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.followthrough.web.page.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamPageTest extends PageTest {

    private String team;
    private String lead;
    private String ana;

    @BeforeEach
    void a_team_with_a_lead() {
        team = aTeam(Map.of("name", "Payments", "zone", "Europe/Madrid"));
        lead = aLead(team);
        ana = aPerson(team, "Ana");
    }

    @Test
    void figures_are_those_of_the_reports() {
        due("2026-03-01");
        due("2026-03-02");
        String done = due("2026-03-31");
        as(ana).body(Map.of("evidence", "Done")).put("/api/v1/follow-ups/" + done + "/completion").then().statusCode(200);
        due("2026-06-01");
        String none = aTeam();
        aFollowUp(Map.of("team", none, "dueOn", "2026-03-01"));

        List<String> figures = open().select(".stat .value").eachText();
        assertThat(page("/teams/" + none).select(".stat .value").eachText()).containsExactly("1", "0.0%", "0");

        JsonPath overdue = report("overdue");
        assertThat(figures.getFirst()).isEqualTo(overdue.getString("rows[0].overdue")).isEqualTo("2");
        assertThat(open().select(".stat .trend").first().text())
                .isEqualTo(overdue.getString("rows[0].denominator") + " open in all");
        double rate = report("on-time").getDouble("rows[0].rate");
        assertThat(figures.get(1)).isEqualTo(String.format(java.util.Locale.ROOT, "%.1f%%", rate * 100)).isEqualTo("33.3%");
        assertThat(open().select("[aria-label='Overdue by owner'] tbody tr").eachText()).containsExactly(ana + " 2 3");
        Document all = page("/teams");
        assertThat(all.select("tr:has(a[href=/teams/" + team + "])").text()).startsWith("Payments").endsWith("3 2 33.3%");
    }

    @Test
    void what_waits_stands_there_with_forms_for_whoever_decides() {
        String more = due("2026-04-10");
        as(ana).body(Map.of("dueOn", "2026-05-01", "reason", "Hardware")).post("/api/v1/follow-ups/" + more + "/extensions")
                .then().statusCode(201);
        String less = due("2026-04-11");
        as(ana).body(Map.of("reason", "Needless")).put("/api/v1/follow-ups/" + less + "/dismissal").then().statusCode(200);
        String nobodys = aFollowUp(Map.of("team", team));

        assertThat(keys("EXTENSIONS")).containsExactly(more);
        assertThat(keys("DISMISSALS")).containsExactly(less);
        assertThat(keys("UNASSIGNED")).containsExactly(nobodys);
        assertThat(Visitor.as(ana).open("/teams/" + team).select("form[action*=/decide-]")).isEmpty();

        Response approved = Visitor.as(lead).sends(Visitor.as(lead).open("/teams/" + team), more + "/decide-extension",
                Map.of());
        assertThat(approved.statusCode()).as("without a choice").isEqualTo(400);
        assertThat(Jsoup.parse(approved.asString()).select("h1").text()).isEqualTo("Payments");
        assertThat(Visitor.as(lead).posts("/rows/" + more + "/decide-extension", Map.of("version", "1", "number", "1",
                "decision", "approved", "list", "/teams/" + team)).header("Location"))
                .isEqualTo("/teams/" + team + "?said=approve-extension#content");
        followUp(more).body("dueOn", is("2026-05-01")).body("originalDueOn", is("2026-04-10"));
    }

    @Test
    void somebody_who_may_not_decide_is_refused() {
        String less = due("2026-04-11");
        as(ana).body(Map.of("reason", "Needless")).put("/api/v1/follow-ups/" + less + "/dismissal").then().statusCode(200);

        Response answer = Visitor.as(ana).posts("/rows/" + less + "/decide-dismissal",
                Map.of("version", "1", "decision", "approved", "list", "/teams/" + team));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.asString()).select("#row-" + less + " [role=alert]").text()).contains("decides");
        followUp(less).body("status", is("open"));
    }

    @Test
    void proposals_are_accepted_from_the_page() {
        String proposed = aFollowUp(Map.of("team", team, "status", "proposed"));

        Document page = Visitor.as(lead).open("/teams/" + team);
        assertThat(page.select("#choose-" + proposed).val()).isEqualTo(proposed + ":0");
        Response answer = Visitor.as(lead).posts("/triage", Map.of("team", team, "back", "/teams/" + team, "choose",
                proposed + ":0", "action", "accept", "owner", ana));

        assertThat(answer.header("Location")).isEqualTo("/teams/" + team + "?said=saved#triage");
        followUp(proposed).body("status", is("open")).body("owner", is(ana));
    }

    @Test
    void who_belongs_to_it_stands_there() {
        Document page = open();

        assertThat(page.select("[aria-label=People] tbody tr").eachText()).anyMatch(row -> row.contains(lead + " lead"))
                .anyMatch(row -> row.contains(ana + " member"));
        assertThat(page.select(".lead").text()).contains("Europe/Madrid").contains("Mon, Tue, Wed, Thu, Fri");
    }

    @Test
    void there_is_no_page_of_a_team_that_is_not_there() {
        assertThat(page("/teams/nobody-knows-it", 404).select("main").text()).contains("nobody-knows-it");
    }

    private String due(String day) {
        return aFollowUp(Map.of("team", team, "owner", ana, "dueOn", day));
    }

    private Document open() {
        return Visitor.as(lead).open("/teams/" + team);
    }

    private List<String> keys(String section) {
        return open().select("section.is-" + section + " .row-title .key").eachText();
    }

    private JsonPath report(String name) {
        return given().get("/api/v1/reports/" + name + "?team=" + team).then().statusCode(200).extract().jsonPath();
    }
}

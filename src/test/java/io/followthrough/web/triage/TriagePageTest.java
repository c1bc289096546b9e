package io.followthrough.web.triage;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.web.page.Visitor.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TriagePageTest extends PageTest {

    private String team;
    private String ana;
    private String first;
    private String second;

    @BeforeEach
    void two_proposals() {
        team = aTeam();
        ana = aPerson(team);
        first = proposed("Alert on the queue's age");
        second = proposed("Alert on the queue age");
        aFollowUp(Map.of("team", team, "title", "Accepted long ago"));
    }

    @Test
    void lists_what_a_team_has_to_decide_on_with_advice() {
        Document page = queue();

        assertThat(page.select("td.title a").eachText()).containsExactly("Alert on the queue's age", "Alert on the queue age");
        assertThat(page.select("tr:has(#choose-" + first + ") .quiet").text()).contains(second + " of the same team")
                .doesNotContain(first + " of the same team");
        assertThat(page.select("[aria-label=Teams] [aria-current]").text()).isEqualTo(team + " (2)");
        assertThat(as(ana).open("/triage").select("[aria-label=Teams] a").eachText()).contains(team + " (2)");
    }

    @Test
    void the_chosen_ones_are_accepted_with_an_owner() {
        Response answer = send(Map.of("team", team, "choose", List.of(first + ":0", second + ":0"), "action", "accept",
                "owner", ana));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/triage?team=" + team + "&done=2");
        assertThat(as(ana).open(answer.header("Location")).select("[role=status]").text()).isEqualTo("Decided on 2.");
        followUp(first).body("status", is("open")).body("owner", is(ana));
        assertThat(queue().text()).contains("Nothing waits for team " + team);
    }

    @Test
    void the_chosen_ones_are_rejected_with_a_reason() {
        assertThat(send(Map.of("team", team, "choose", first + ":0", "action", "dismiss", "reason", "No value")).statusCode())
                .isEqualTo(303);

        followUp(first).body("status", is("wont_do")).body("dismissalReason", is("No value"));
        followUp(second).body("status", is("proposed"));
    }

    @Test
    void what_somebody_changed_meanwhile_is_named_and_the_others_are_done() {
        as(ana).does(first, "assign", Map.of("owner", ana));

        Document page = Jsoup.parse(send(Map.of("team", team, "choose", List.of(first + ":0", second + ":0"), "action",
                "dismiss", "reason", "No value")).then().statusCode(200).extract().asString());

        assertThat(page.select("[role=alert]").text())
                .isEqualTo("1 done, 1 not. " + first + ": changed meanwhile by " + ana);
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly(first + ":1");
        assertThat(page.select("#reason").val()).isEqualTo("No value");
        followUp(second).body("status", is("wont_do"));
    }

    @Test
    void a_rejection_says_why_and_something_is_chosen() {
        assertThat(send(Map.of("team", team, "choose", first + ":0", "action", "dismiss", "reason", "")).asString())
                .contains("must say why");
        assertThat(send(Map.of("team", team, "action", "accept")).asString()).contains("Choose at least one");
        followUp(first).body("status", is("proposed"));
    }

    @Test
    void nonsense_is_refused_and_never_a_failure() {
        assertThat(send(Map.of("team", "nobody", "action", "accept")).statusCode()).isEqualTo(422);
        assertThat(send(Map.of("action", "accept")).statusCode()).isEqualTo(422);
        assertThat(send(Map.of("team", team, "choose", "FU-1", "action", "accept")).statusCode()).isEqualTo(400);
        assertThat(send(Map.of("team", team, "choose", first + ":0", "action", "explode")).statusCode()).isEqualTo(400);
        assertThat(send(Map.of("team", team, "choose", first + ":0")).statusCode()).isEqualTo(400);
        assertThat(send(Map.of("team", team, "choose", List.of(first + ":0", first + ":0"), "action", "accept")).statusCode())
                .isEqualTo(400);
        assertThat(page("/triage?team=nobody", 422).select("h1").text()).isNotBlank();
        followUp(first).body("status", is("proposed"));
    }

    private String proposed(String title) {
        return aFollowUp(Map.of("team", team, "title", title, "status", "proposed"));
    }

    private Document queue() {
        return as(ana).open("/triage?team=" + team);
    }

    private Response send(Map<String, ?> fields) {
        return as(ana).posts("/triage", fields);
    }
}

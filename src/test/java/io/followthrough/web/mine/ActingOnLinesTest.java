package io.followthrough.web.mine;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.followthrough.web.page.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActingOnLinesTest extends PageTest {

    private String team;
    private String ana;
    private String key;

    @BeforeEach
    void a_follow_up_of_ana() {
        team = aTeam();
        ana = aPerson(team, "Ana");
        key = MyFollowUpsTest.due(team, ana, "2026-04-02");
    }

    @Test
    void without_scripts_a_form_comes_back_to_the_list_and_says_what_was_done() {
        Response answer = send("complete", Map.of("evidence", "https://example.org/7"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/mine?said=complete#content");
        assertThat(Visitor.as(ana).open("/mine?said=complete").select("[role=status]").text()).isEqualTo("Completed.");
        followUp(key).body("status", is("done")).body("evidence", is("https://example.org/7")).body("completedBy", is(ana));
    }

    @Test
    void htmx_gets_the_line_as_it_is_now() {
        Element line = Jsoup.parse(byScript("snooze", Map.of("until", "2026-04-01"), 200).asString()).selectFirst("body > li");

        assertThat(line.id()).isEqualTo("row-" + key);
        assertThat(line.select("[role=status]").text()).isEqualTo("Snoozed.");
        assertThat(line.select("input[name=version]").first().val()).isEqualTo("1");
        assertThat(line.select("input[name=list]").first().val()).isEqualTo("/mine");
        followUp(key).body("snoozedUntil", is("2026-04-01"));
    }

    @Test
    void more_time_is_asked_for_and_it_is_handed_over() {
        byScript("request-extension", Map.of("dueOn", "2026-05-01", "reason", "Hardware"), 200);
        given().get("/api/v1/follow-ups/" + key + "/extensions").then().body("[0].to", is("2026-05-01"))
                .body("[0].requestedBy", is(ana));

        String ben = aPerson(team);
        assertThat(send("assign", Map.of("owner", ben)).statusCode()).isEqualTo(303);
        followUp(key).body("owner", is(ben));
    }

    @Test
    void what_was_wrong_is_said_at_the_line_and_what_was_typed_is_kept() {
        Document page = refused(send("request-extension", Map.of("dueOn", "2026-04-01", "reason", "Hardware is late")), 422);

        assertThat(page.select("#row-" + key + " [role=alert]").text()).contains("Not saved.");
        assertThat(page.select("#row-" + key + " details.row-acts").hasAttr("open")).isTrue();
        assertThat(page.select("#" + key + "-request-extension-reason").text()).isEqualTo("Hardware is late");
        assertThat(page.select("#" + key + "-request-extension-dueOn").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("h1").text()).isEqualTo("My follow-ups");

        Document line = refused(byScript("request-extension", Map.of("dueOn", "2026-04-01", "reason", "Late"), 422), 422);
        assertThat(line.select("body > li #" + key + "-request-extension-reason").text()).isEqualTo("Late");
    }

    @Test
    void who_changed_it_meanwhile_and_when_is_said_and_nothing_is_lost() {
        Document before = Visitor.as(ana).open("/mine");
        String ben = aPerson(team);
        Visitor.as(ben).posts("/rows/" + key + "/snooze", Map.of("version", "0", "until", "2026-04-01"));
        clock.set(clock.instant().plusSeconds(120));

        Document page = refused(Visitor.as(ana).sends(before, key + "/complete", Map.of("evidence", "It is measured")), 412);

        assertThat(page.select("#row-" + key + " [role=alert]").text()).contains("Changed meanwhile by " + ben, "2 min ago",
                "It is measured");
        assertThat(page.select("#" + key + "-complete-evidence").text()).isEqualTo("It is measured");
        assertThat(page.select("#row-" + key + " form[action$=complete] [name=version]").val()).isEqualTo("1");
        followUp(key).body("status", is("open"));
    }

    @Test
    void a_line_that_has_left_the_list_is_shown_above_it_with_what_was_typed() {
        Document before = Visitor.as(ana).open("/mine");
        Visitor.as(ana).posts("/rows/" + key + "/complete", Map.of("version", "0", "evidence", "First"));

        Document page = refused(Visitor.as(ana).sends(before, key + "/complete", Map.of("evidence", "Second")), 412);

        assertThat(page.select("#row-" + key + " .written").text()).isEqualTo("Second");
        followUp(key).body("evidence", is("First"));
    }

    @Test
    void somebody_who_may_not_decide_is_refused() {
        aLead(team);
        byScript("request-extension", Map.of("dueOn", "2026-05-01", "reason", "Hardware"), 200);

        Document page = refused(Visitor.as(ana).posts("/rows/" + key + "/decide-extension",
                Map.of("version", "1", "list", "/mine", "number", "1", "decision", "approved")), 403);

        assertThat(page.select("[role=alert]").text()).contains("decides");
        followUp(key).body("dueOn", is("2026-04-02"));
    }

    @Test
    void a_list_that_is_none_of_ours_leads_to_the_follow_up() {
        Response answer = Visitor.as(ana).posts("/rows/" + key + "/complete",
                Map.of("version", "0", "list", "//example.org/mine"));

        assertThat(answer.header("Location")).isEqualTo("/follow-ups/" + key + "?said=complete#content");
        followUp(key).body("snoozedUntil", nullValue()).body("status", containsString("done"));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(Visitor.as(ana).posts("/rows/FU-999999/complete", Map.of("version", "0", "list", "/mine")).statusCode())
                .isEqualTo(404);
    }

    private Response send(String form, Map<String, String> typed) {
        return Visitor.as(ana).sends(Visitor.as(ana).open("/mine"), key + "/" + form, typed);
    }

    private Response byScript(String form, Map<String, String> typed, int status) {
        Map<String, String> fields = new java.util.HashMap<>(typed);
        fields.putAll(Map.of("version", followUp(key).extract().path("version").toString(), "list", "/mine"));
        Response answer = given().header("X-Forwarded-Email", ana).header("HX-Request", "true").accept(BROWSER)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(fields)
                .post("/rows/" + key + "/" + form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }

    private static Document refused(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }
}

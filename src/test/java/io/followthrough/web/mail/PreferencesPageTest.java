package io.followthrough.web.mail;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreferencesPageTest {

    private String ana;
    private String ben;

    @BeforeEach
    void two_people_of_a_team() {
        String team = aTeam();
        ana = aPerson(team);
        ben = aPerson(team);
    }

    @Test
    void everything_is_chosen_in_one_form_without_a_script() {
        Document empty = page();
        assertThat(empty.select("input[name=subscribed][checked]")).hasSize(1);
        assertThat(empty.select("nav a[aria-current=page]").eachAttr("href")).containsExactly("/preferences");

        send(Map.of("version", "0", "digestHour", "7", "days", List.of("MONDAY", "THURSDAY"), "pausedUntil", "2026-04-07",
                "delegate", ben, "subscribed", "true")).then().statusCode(303).header("Location",
                        containsString("/preferences?said=saved"));

        as(ana).get("/api/v1/people/" + ana + "/preferences").then().body("digestHour", is(7))
                .body("days", contains("MONDAY", "THURSDAY")).body("pausedUntil", is("2026-04-07")).body("delegate", is(ben))
                .body("subscribed", is(true));
        Document filled = page();
        assertThat(filled.select("#digest-hour, #paused-until, #delegate").eachAttr("value")).containsExactly("7", "2026-04-07",
                ben);
        assertThat(filled.select("input[name=days][checked]").eachAttr("value")).containsExactly("MONDAY", "THURSDAY");
    }

    @Test
    void what_is_left_empty_is_as_usual_and_no_tick_means_no_mails() {
        send(Map.of("version", "0", "digestHour", "", "pausedUntil", "", "delegate", "")).then().statusCode(303);

        as(ana).get("/api/v1/people/" + ana + "/preferences").then().body("digestHour", nullValue()).body("days", nullValue())
                .body("pausedUntil", nullValue()).body("subscribed", is(false));
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost() {
        Response refused = send(Map.of("version", "0", "digestHour", "7", "pausedUntil", "2026-04-07", "delegate", ana,
                "subscribed", "true"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(refused.asString());
        assertThat(shown.select("#delegate-wrong").text()).isEqualTo("must be somebody else");
        assertThat(shown.select("#digest-hour").attr("value")).isEqualTo("7");
        send(Map.of("version", "0", "digestHour", "noon")).then().statusCode(400).body(containsString("from 0 to 23"));
        send(Map.of("version", "0", "digestHour", "24")).then().statusCode(400);
        as(ana).get("/api/v1/people/" + ana + "/preferences").then().body("digestHour", nullValue());
    }

    @Test
    void a_page_that_is_no_longer_true_changes_nothing_and_can_be_sent_again() {
        send(Map.of("version", "0", "digestHour", "7", "subscribed", "true")).then().statusCode(303);

        Response stale = send(Map.of("version", "0", "digestHour", "9", "subscribed", "true"));

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(Jsoup.parse(stale.asString()).select("input[name=version]").attr("value")).isEqualTo("1");
        as(ana).get("/api/v1/people/" + ana + "/preferences").then().body("digestHour", is(7));
    }

    @Test
    void whoever_gets_no_mails_has_nothing_to_choose() {
        given().accept("text/html").get("/preferences").then().statusCode(200).body(containsString("Only people get mails"));
    }

    private Document page() {
        return Jsoup.parse(as(ana).accept("text/html").get("/preferences").then().statusCode(200).extract().asString());
    }

    private Response send(Map<String, ?> fields) {
        return given().redirects().follow(false).header("X-Forwarded-Email", ana).accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(fields).post("/preferences");
    }
}

package io.followthrough.web.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusedFormsTest extends PageTest {

    private String ana;
    private String key;

    @BeforeEach
    void a_follow_up() {
        String team = aTeam();
        ana = aPerson(team);
        key = aFollowUp(Map.of("team", team));
    }

    @Test
    void a_field_that_must_be_filled_in_is_marked() {
        Document page = as(ana).isRefused(as(ana).followUp(key), "block", Map.of("reason", "  ", "blockedBy", "FU-9"), 400);

        assertThat(page.select("#block-reason-wrong").text()).isEqualTo("must not be blank");
        assertThat(page.select("#block-reason").attr("aria-describedby")).isEqualTo("block-reason-wrong");
        assertThat(page.select("#block-blockedBy").val()).isEqualTo("FU-9");
        assertThat(page.select("[role=alert]").text()).contains("Not saved. reason: must not be blank");
    }

    @Test
    void a_long_text_is_taken_up_to_its_limit() {
        as(ana).does(key, "comment", Map.of("text", "ü".repeat(20_000)));

        assertThat(as(ana).isRefused(as(ana).followUp(key), "comment", Map.of("text", "ü".repeat(20_001)), 400)
                .select("#comment-text-wrong").text()).contains("20000");
    }

    @ParameterizedTest
    @CsvSource({"version=,block", "version=x&reason=y,block", "version=99999999999&reason=y,block",
            "version=0&reason=%00,block",
            "version=0&decision=maybe,decide-extension", "version=0&decision=approved&number=x,decide-extension",
            "version=0&outcome=splendid&note=x,check-effectiveness", "text=%ED%A0%80%00,comment", "version=0&x=%zz,start",
            "version=0&reason=%,block"})
    void nonsense_is_refused_and_never_a_failure(String body, String form) {
        form().body(body).post("/follow-ups/" + key + "/" + form).then().statusCode(400).contentType(containsString("html"));

        followUp(key).body("version", is(0));
    }

    @Test
    void a_form_without_fields_is_refused() {
        form().post("/follow-ups/" + key + "/start").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "comment", "merge", "dismiss"})
    void a_follow_up_that_is_not_there_is_said_on_a_page(String form) {
        form().body("version=0&reason=x&text=x&into=FU-1").post("/follow-ups/FU-999999999/" + form).then().statusCode(404)
                .contentType(containsString("html")).body(containsString("There is no such resource"));
    }

    @Test
    void a_form_that_another_site_sends_is_refused() {
        String start = "/follow-ups/" + key + "/start";

        form().header("Sec-Fetch-Site", "cross-site").body("version=0").post(start).then().statusCode(403);
        form().header("Sec-Fetch-Site", "same-site").body("version=0").post(start).then().statusCode(403);
        form().header("Origin", "https://evil.example.org").body("version=0").post(start).then().statusCode(403)
                .body(containsString("another site"));
        form().header("Origin", "null").body("version=0").post(start).then().statusCode(403);
        followUp(key).body("status", is("open"));
        form().header("Sec-Fetch-Site", "same-origin").body("version=0").post(start).then().statusCode(303);
        form().header("Origin", "http://localhost:8080").body("version=1").post("/follow-ups/" + key + "/stop").then()
                .statusCode(303);
    }

    @Test
    void no_other_site_lays_its_page_over_one() {
        given().get("/follow-ups/" + key).then().header("X-Frame-Options", is("DENY"));
    }

    @Test
    void whoever_is_not_known_cannot_watch() {
        Document page = as("nobody@example.org").isRefused(as(ana).followUp(key), "watch", Map.of(), 403);

        assertThat(page.select("[role=alert]").text()).contains("Only people who are enrolled watch a follow-up.");
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false).accept(BROWSER).contentType("application/x-www-form-urlencoded");
    }
}

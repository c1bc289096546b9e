package io.followthrough.followup.comment;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CommentsTest {

    private String key;
    private String url;

    @BeforeEach
    void aFollowUpOfItsOwn() {
        key = aFollowUp(Map.of("team", aTeam()));
        url = "/api/v1/follow-ups/" + key + "/comments";
    }

    @Test
    void a_comment_has_its_author_its_time_and_its_text_rendered() {
        String ana = aPerson(aTeam());

        as(ana).body(Map.of("text", "The vendor **answered**")).post(url).then().statusCode(201).body("id", notNullValue())
                .body("author", is(ana)).body("at", is("2026-03-04T09:00:00Z")).body("text", is("The vendor **answered**"))
                .body("html", containsString("The vendor <strong>answered</strong>"));
    }

    @Test
    void a_comment_can_be_read_where_its_location_says_and_never_changes() {
        String location = json(Map.of("text", "Hello")).post(url).then().statusCode(201).extract().header("Location");

        String tag = given().get(location).then().statusCode(200).body("text", is("Hello")).body("html", is("<p>Hello</p>"))
                .extract().header("ETag");
        given().header("If-None-Match", tag).get(location).then().statusCode(304);
    }

    @Test
    void a_comment_is_not_found_on_another_follow_up() {
        int id = json(Map.of("text", "Hello")).post(url).then().extract().path("id");
        String other = aFollowUp(Map.of("team", aTeam()));

        given().get("/api/v1/follow-ups/" + other + "/comments/" + id).then().statusCode(404);
        given().get(url + "/999999999999").then().statusCode(404);
        given().get(url + "/first").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void it_is_one_entry_of_history_and_leaves_the_version() {
        say("Done next week");

        given().get("/api/v1/follow-ups/" + key + "/history").then().body("action", contains("create", "comment"))
                .body("[1].changes", empty()).body("[1].actor", is("unnamed"));
        followUp(key).header("ETag", is("\"0\""));
    }

    @Test
    void comments_come_oldest_first_in_pages() {
        say("one");
        say("two");
        say("three");

        JsonPath first = given().get(url + "?limit=2").then().statusCode(200).body("items.text", contains("one", "two"))
                .header("Link", containsString("rel=\"next\"")).extract().jsonPath();
        given().get(url + "?limit=2&cursor=" + first.getString("nextCursor")).then().body("items.text", contains("three"))
                .body("nextCursor", nullValue());
        given().get(url + "?cursor=abc").then().statusCode(400).body("errors[0].pointer", is("?cursor"));
    }

    @Test
    void what_is_done_can_still_be_commented_on() {
        given().put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);

        say("It happened again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": \"  \"}", "{\"text\": null}", "{\"text\": 7, \"x\": 1}",
            "{\"text\": \"a\\u0000b\"}"})
    void a_comment_that_says_nothing_is_refused_by_name(String body) {
        json(body).post(url).then().statusCode(400).contentType("application/problem+json").body("errors[0].pointer",
                org.hamcrest.Matchers.oneOf("/text", "/x"));
        given().get(url).then().body("items", empty());
    }

    @Test
    void a_comment_has_a_longest_length() {
        json(Map.of("text", "x".repeat(20_001))).post(url).then().statusCode(400).body("errors[0].pointer", is("/text"));
    }

    @Test
    void nothing_can_be_said_about_what_is_not_there() {
        json(Map.of("text", "Hello")).post("/api/v1/follow-ups/FU-999999/comments").then().statusCode(404);
        given().get("/api/v1/follow-ups/FU-999999/comments").then().statusCode(404);
    }

    @Test
    void a_comment_cannot_run_anything_on_the_page_of_its_follow_up() {
        say("**bold** <script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>");

        Document page = Jsoup.parse(given().accept("text/html").get("/follow-ups/" + key).then().statusCode(200).extract()
                .asString());

        assertThat(page.select(".comments strong").eachText()).contains("bold");
        assertThat(page.select(".comments script, .comments img, .comments [onerror], .comments a[href]")).isEmpty();
        assertThat(page.select(".comments").text()).contains("<script>alert(1)</script>");
        assertThat(page.select(".story").text()).contains("unnamed commented on it");
    }

    private void say(String text) {
        json(Map.of("text", text)).post(url).then().statusCode(201);
    }
}

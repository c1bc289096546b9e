package io.followthrough.attack;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that the pages could take for something else; who writes them must not take the page away from everybody. */
@QuarkusTest
class WordsThatBreakNoPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-45T99Z", "2026-02-30T00:00:00Z", "-1000000000-01-01T00:00:00Z", "9999-99-99T:.Z", "Z",
            "{x}", "{#if}",
            "{|", "%s %n %", "$1 \\1", "__proto__", "null", "a_b", "https://[", "https://%zz", "http://a:b:c", "https://",
            "\ud83d\ude00",
            "\u202etxt.exe", "\ufeff", "\ufffd\uffff"})
    void they_are_shown_as_they_are_written(String words) {
        String key = aFollowUp(Map.of("team", aTeam(), "links", java.util.List.of(words)));
        json(Map.of("title", words, "labels", java.util.List.of(words), "description", words)).header("If-Match", "*")
                .patch("/api/v1/follow-ups/" + key).then().statusCode(200);
        json(Map.of("reason", words)).put("/api/v1/follow-ups/" + key + "/block").then().statusCode(200);
        json(Map.of("evidence", words)).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);
        json(Map.of("text", words)).post("/api/v1/follow-ups/" + key + "/comments").then().statusCode(201);

        given().accept("text/html").get("/follow-ups/" + key).then().statusCode(200).body(containsString("<h1>"));
        given().accept("text/html").get("/").then().statusCode(200);
    }
}

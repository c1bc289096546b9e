package io.followthrough.followup.advice;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdviceTest {

    private String team;

    @BeforeEach
    void aTeamOfItsOwn() {
        team = aTeam();
    }

    @Test
    void an_open_one_of_the_team_that_says_nearly_the_same_is_named() {
        String known = aFollowUp(Map.of("team", team, "title", "Limit the connection pool to 50 connections"));

        create("Limit the pool to 50 connections").body("advice", hasSize(1)).body("advice[0].kind", is("duplicate"))
                .body("advice[0].of", is(known)).body("advice[0].message", containsString("Limit the connection pool"))
                .body("advice[0]", not(hasKey("rule")));
    }

    @Test
    void what_is_over_elsewhere_or_different_is_no_duplicate() {
        String done = aFollowUp(Map.of("team", team, "title", "Limit the pool to 50 connections"));
        given().put("/api/v1/follow-ups/" + done + "/completion").then().statusCode(200);
        aFollowUp(Map.of("team", aTeam(), "title", "Limit the pool to 50 connections"));
        aFollowUp(Map.of("team", team, "title", "Page somebody when the queue of payments is long"));

        create("Limit the pool to 50 connections").body("advice", empty());
    }

    @Test
    void at_most_three_are_named_the_most_similar_first() {
        for (String size : List.of("51", "52", "53")) {
            aFollowUp(Map.of("team", team, "title", "Limit the pool to " + size + " connections"));
        }
        String same = aFollowUp(Map.of("team", team, "title", "Limit the pool to 50 connections"));

        create("Limit the pool to 50 connections").body("advice", hasSize(3)).body("advice[0].of", is(same));
    }

    @Test
    void vague_wording_is_advised_against_and_never_refused() {
        String created = create("Improve monitoring.").body("advice.kind", contains("wording"))
                .body("advice[0].rule", is("no_object")).body("advice[0].words", is("Improve monitoring"))
                .body("title", is("Improve monitoring.")).extract().path("key");

        followUp(created).body("$", not(hasKey("advice")));
        given().get("/api/v1/follow-ups?team=" + team).then().body("items[0]", not(hasKey("advice")));
    }

    @Test
    void an_edit_is_advised_on_too() {
        String key = aFollowUp(Map.of("team", team, "title", "Limit the pool to 50 connections"));

        patch(key, "Investigate the pool").body("advice.rule", contains("vague"));
        patch(key, "Limit the pool to 60 connections").body("advice", empty());
    }

    @Test
    void an_import_is_advised_on_by_line() {
        String known = aFollowUp(Map.of("team", team, "title", "Refuse snapshots older than one day"));
        String document = document("""
                - [ ] Refuse snapshots that are older than one day
                - [ ] Investigate the index
                - [x] Improve monitoring
                - [ ] Alert when the newest product is missing from the index
                """);

        for (String dryRun : List.of("?dryRun=true&", "?")) {
            given().contentType("text/markdown").body(document.getBytes(UTF_8))
                    .post("/api/v1/postmortems" + dryRun + "team=" + team).then()
                    .statusCode(dryRun.equals("?") ? 201 : 200)
                    .body("warnings.findAll { it.message.startsWith('Follow-up') }.line", contains(14, 15))
                    .body("warnings.find { it.line == 14 }.message", containsString(known + " of the same team"))
                    .body("warnings.find { it.line == 15 }.message", containsString("'Investigate' names no result"));
        }
    }

    @Test
    void a_later_version_is_advised_on_for_what_is_new() {
        String document = document("- [ ] Investigate the index\n");
        given().contentType("text/markdown").body(document.getBytes(UTF_8)).post("/api/v1/postmortems?team=" + team).then()
                .statusCode(201);

        given().contentType("text/markdown").body((document + "- [ ] Consider a second region\n").getBytes(UTF_8))
                .post("/api/v1/postmortems?team=" + team).then().statusCode(200).body("outcome", is("extended"))
                .body("warnings.findAll { it.message.startsWith('Follow-up') }.message",
                        contains(containsString("'Consider' names no result")));
    }

    @Test
    void a_postmortem_in_json_is_advised_on_as_a_whole() {
        json(Map.of("title", "Outage", "team", team, "followUps", List.of(Map.of("title", "Add tests"))))
                .post("/api/v1/postmortems").then().statusCode(201).body("warnings.line", contains(0))
                .body("warnings[0].message", containsString("Follow-up 'Add tests': 'Add tests' names no thing"));
    }

    private String document(String items) {
        return """
                # Search of %s returned stale results

                **Duration:** 2 March 2026, 10:00 - 11:30 UTC

                ## Root cause
                The index was rebuilt from an old snapshot.

                ## Timeline
                - 10:00 First complaint
                - 10:40 The old snapshot was found
                - 11:30 The index was rebuilt

                ## Action items
                """.formatted(team) + items;
    }

    private ValidatableResponse create(String title) {
        return json(Map.of("title", title, "team", team)).post("/api/v1/follow-ups").then().statusCode(201);
    }

    private static ValidatableResponse patch(String key, String title) {
        return json(Map.of("title", title)).header("If-Match", "*").patch("/api/v1/follow-ups/" + key).then().statusCode(200);
    }
}

package io.followthrough.access;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.GivenToken;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that is bound to one team gets the same answers, whatever is there of another team, and changes nothing there. */
@QuarkusTest
class ConfinedTokensSeeOneTeamTest {

    private static final List<String> QUESTIONS = List.of("/api/v1/follow-ups", "/api/v1/follow-ups?team=%s",
            "/api/v1/follow-ups?q=walrus", "/api/v1/follow-ups?severity=SEV1", "/api/v1/follow-ups?format=csv",
            "/api/v1/follow-ups?sort=urgency&overdue=true", "/api/v1/incidents", "/api/v1/incidents?team=%s",
            "/api/v1/postmortems", "/api/v1/history", "/api/v1/history?subject=team", "/api/v1/history?subject=person",
            "/api/v1/history?subject=team&key=%s", "/api/v1/reports/overdue?groupBy=team",
            "/api/v1/reports/overdue/follow-ups", "/api/v1/reports/ageing?groupBy=team,owner",
            "/api/v1/reports/completion?groupBy=owner", "/api/v1/reports/on-time?groupBy=severity",
            "/api/v1/reports/on-time?format=csv", "/api/v1/reports/flow?groupBy=team,owner",
            "/api/v1/reports/slip?groupBy=team",
            "/api/v1/reports/time-to-close?groupBy=owner", "/api/v1/digests", "/api/v1/people", "/api/v1/people?active=true",
            "/api/v1/people?team=%s", "/api/v1/teams", "/api/v1/export", "/api/v1/export/people?format=csv", "/", "/follow-ups",
            "/follow-ups?team=%s",
            "/reports", "/reports/overdue?groupBy=team,owner", "/reports/flow?groupBy=team", "/triage", "/digests");

    private String team;
    private String other;
    private String stranger;
    private String incident;
    private String followUp;
    private String postmortem;

    @BeforeEach
    void a_team_with_a_follow_up() {
        team = aTeam();
        aFollowUp(Map.of("team", team, "owner", aLead(team), "dueOn", "2026-01-05"));
        other = "not-there";
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "write", "admin"})
    void what_lists_and_counts_is_the_same_with_and_without_another_team(String scope) {
        GivenToken token = GivenToken.withScope(scope, team);
        Map<String, String> before = answers(token, other);

        another_team();

        assertThat(answers(token, other)).isEqualTo(before);
    }

    @Test
    void single_things_of_another_team_are_not_there() {
        another_team();
        GivenToken token = GivenToken.withScope("admin", team);

        for (String path : List.of("/api/v1/follow-ups/" + followUp, "/api/v1/follow-ups/" + followUp + "/history",
                "/api/v1/follow-ups/" + followUp + "/comments", "/api/v1/follow-ups/" + followUp + "/extensions",
                "/api/v1/incidents/" + incident, "/api/v1/incidents/" + incident + "/history",
                "/api/v1/postmortems/" + postmortem, "/api/v1/postmortems/" + postmortem + "/history",
                "/api/v1/teams/" + other, "/api/v1/teams/" + other + "/members", "/api/v1/teams/" + other + "/history",
                "/api/v1/teams/" + other + "/holidays", "/api/v1/people/" + stranger, "/api/v1/people/" + stranger + "/history",
                "/api/v1/people/" + stranger + "/responsibilities", "/api/v1/digests/preview?person=" + stranger,
                "/follow-ups/" + followUp, "/incidents/" + incident, "/postmortems/" + postmortem)) {
            token.used().get(path).then().statusCode(404);
            given().get(path).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "admin"})
    void nothing_of_another_team_changes(String scope) {
        another_team();
        String mine = aFollowUp(Map.of("team", team));
        GivenToken token = GivenToken.withScope(scope, team);
        String before = given().get("/api/v1/follow-ups/" + followUp).asString()
                + given().get("/api/v1/teams/" + other).asString();

        int unseen = 404;
        put(token, "/api/v1/follow-ups/" + followUp + "/owner", Map.of("owner", stranger), unseen);
        put(token, "/api/v1/follow-ups/" + followUp + "/completion", Map.of("evidence", "Done"), unseen);
        put(token, "/api/v1/follow-ups/" + followUp + "/watchers/" + stranger, Map.of(), unseen);
        put(token, "/api/v1/follow-ups/" + mine + "/incidents/" + incident, Map.of(), unseen);
        put(token, "/api/v1/follow-ups/" + mine + "/merge", Map.of("into", followUp), 422);
        put(token, "/api/v1/follow-ups/" + mine + "/block", Map.of("reason", "Walrus", "blockedBy", followUp), 422);
        put(token, "/api/v1/postmortems/" + postmortem + "/publication", Map.of(), unseen);
        put(token, "/api/v1/teams/" + other + "/members/" + stranger, Map.of("role", "viewer"),
                scope.equals("admin") ? unseen : 403);
        token.used().body(Map.of("text", "Hello")).post("/api/v1/follow-ups/" + followUp + "/comments").then()
                .statusCode(unseen);
        token.used().header("If-Match", "*").body(Map.of("title", "Other")).patch("/api/v1/incidents/" + incident).then()
                .statusCode(unseen);
        token.used().header("If-Match", "*").body(Map.of("name", "Other")).patch("/api/v1/teams/" + other).then()
                .statusCode(scope.equals("admin") ? unseen : 403);
        token.used().body(Map.of("title", "A", "team", other)).post("/api/v1/follow-ups").then().statusCode(403);
        token.used().body(Map.of("title", "A", "team", other)).post("/api/v1/incidents").then().statusCode(403);
        token.used().body(Map.of("title", "A", "team", other)).post("/api/v1/postmortems").then().statusCode(403);
        token.used().body(Map.of("title", "A", "team", team, "incidents", List.of(incident))).post("/api/v1/follow-ups").then()
                .statusCode(422);
        token.used()
                .body(Map.of("changes", List.of(Map.of("key", mine, "team", other), Map.of("key", followUp, "owner", "none"))))
                .post("/api/v1/follow-ups/batch").then().statusCode(200).body("results.status", contains(422, 404));

        assertThat(given().get("/api/v1/follow-ups/" + followUp).asString() + given().get("/api/v1/teams/" + other).asString())
                .isEqualTo(before);
        given().get("/api/v1/follow-ups/" + mine).then().body("team", is(team)).body("status", is("open"));
    }

    /** What is of all teams or of none is not for somebody who is confined to one. */
    @Test
    void an_admin_of_one_team_is_no_admin_of_all() {
        another_team();
        GivenToken token = GivenToken.withScope("admin", team);
        String member = aPerson(team);

        token.used().body(Map.of("email", "new@example.org", "name", "New", "team", team)).post("/api/v1/people").then()
                .statusCode(403);
        token.used().body(Map.of("slug", "new")).post("/api/v1/teams").then().statusCode(403);
        for (String file : List.of("/api/v1/people/import", "/api/v1/teams/import")) {
            token.used().contentType("text/csv").body("email,name\nnew@example.org,New").post(file).then().statusCode(403);
        }
        token.used().get("/api/v1/audit").then().statusCode(403);
        put(token, "/api/v1/people/" + member + "/deactivation", Map.of(), 403);
        token.used().header("If-Match", "*").body(Map.of("name", "Other")).patch("/api/v1/people/" + member).then()
                .statusCode(403);
        token.used().header("If-Match", "*").body(Map.of("lead", member)).patch("/api/v1/teams/" + team).then().statusCode(403);
        put(token, "/api/v1/teams/" + team + "/members/" + member, Map.of("role", "lead"), 403);
        token.used().body(GivenToken.request(Map.of("team", other))).post("/api/v1/tokens").then().statusCode(403);
        token.used().body(GivenToken.request(Map.of())).post("/api/v1/tokens").then().statusCode(403);
        token.used().body(GivenToken.request(Map.of("team", team, "scopes", List.of("admin")))).post("/api/v1/tokens").then()
                .statusCode(403);
        given().get("/api/v1/people/" + member).then().body("active", is(true));
    }

    @Test
    void what_its_own_things_name_of_another_team_is_not_named() {
        another_team();
        int cause = given().get("/api/v1/postmortems/" + postmortem).path("causes[0].id");
        String mine = aFollowUp(
                Map.of("team", team, "dueOn", "2026-01-05", "incidents", List.of(incident), "postmortem", postmortem));
        json(Map.of("postmortem", postmortem, "cause", cause)).put("/api/v1/follow-ups/" + mine + "/cause").then()
                .statusCode(200);
        GivenToken token = GivenToken.withScope("read", team);

        token.used().get("/api/v1/follow-ups/" + mine).then().body("incidents", empty()).body("postmortem", nullValue())
                .body("cause", nullValue()).body("causeId", nullValue());
        for (String path : List.of("/api/v1/follow-ups/" + mine, "/api/v1/follow-ups/" + mine + "/history",
                "/follow-ups/" + mine,
                "/api/v1/follow-ups", "/api/v1/follow-ups?format=csv", "/api/v1/reports/overdue/follow-ups", "/follow-ups",
                "/api/v1/history", "/api/v1/export")) {
            assertThat(token.used().get(path).then().statusCode(200).extract().asString()).as(path)
                    .doesNotContainPattern("\\b" + incident + "\\b").doesNotContainPattern("\\b" + postmortem + "\\b")
                    .doesNotContain("walrus");
        }
    }

    @Test
    void what_names_no_team_is_of_its_own() {
        GivenToken token = GivenToken.withScope("write", team);

        token.used().body(Map.of("title", "Limit the pool")).post("/api/v1/follow-ups").then().statusCode(201).body("team",
                is(team));
        token.used().body(Map.of("title", "Outage")).post("/api/v1/incidents").then().statusCode(201).body("team", is(team));
        token.used().body(Map.of("title", "Outage")).post("/api/v1/postmortems").then().statusCode(201).body("postmortem.team",
                is(team));
    }

    private void another_team() {
        other = aTeam();
        stranger = aLead(other);
        incident = anIncident(Map.of("team", other, "title", "The walrus got out", "severity", "SEV1"));
        followUp = aFollowUp(Map.of("team", other, "title", "Feed the walrus", "dueOn", "2026-01-05", "owner", stranger,
                "incidents", List.of(incident), "priority", "P0"));
        aFollowUp(Map.of("team", other, "title", "Cage the walrus", "status", "proposed"));
        json(Map.of("text", "The walrus is hungry")).post("/api/v1/follow-ups/" + followUp + "/comments").then()
                .statusCode(201);
        postmortem = json(Map.of("title", "The walrus got out", "team", other, "incidentKeys", List.of(incident), "causes",
                List.of(Map.of("text", "The walrus was hungry")))).post("/api/v1/postmortems").then().statusCode(201).extract()
                .path("postmortem.key");
        GivenToken.withScope("write", other);
    }

    private static void put(GivenToken token, String path, Map<String, ?> body, int status) {
        token.used().body(body).put(path).then().statusCode(status);
    }

    private static Map<String, String> answers(GivenToken token, String other) {
        Map<String, String> answers = new LinkedHashMap<>();
        QUESTIONS.forEach(question -> answers.put(question, token.used().get(question.replace("%s", other)).then()
                .statusCode(200).extract().asString().replace(other, "not-there")));
        return answers;
    }
}

package io.followthrough.idempotency;

import static io.followthrough.AtOnce.CLIENTS;
import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.followthrough.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a slow machine some are told to come back (409) before the first one is through; never is anything done twice. */
@QuarkusTest
class RepeatingAtOnceTest {

    private final String key = UUID.randomUUID().toString();
    private String team;

    @BeforeEach
    void aTeamOfItsOwn() {
        team = aTeam();
    }

    @Test
    void one_follow_up_is_created() throws Exception {
        post("/api/v1/follow-ups", Map.of("title", "Limit the pool", "team", team));

        assertThat(items("/api/v1/follow-ups?team=" + team)).hasSize(1);
    }

    @Test
    void one_incident_is_created() throws Exception {
        String created = post("/api/v1/incidents", Map.of("title", "Checkout outage", "team", team)).path("key");

        assertThat(items("/api/v1/incidents?team=" + team)).hasSize(1);
        assertThat(history("/api/v1/incidents/" + created)).containsExactly("create");
    }

    @Test
    void one_postmortem_is_created_with_what_it_brings() throws Exception {
        post("/api/v1/postmortems", Map.of("title", "Pool exhausted", "team", team, "incidents",
                List.of(Map.of("title", "Outage")), "followUps", List.of(Map.of("title", "Limit the pool"))));

        assertThat(items("/api/v1/postmortems?team=" + team)).hasSize(1);
        assertThat(items("/api/v1/incidents?team=" + team)).hasSize(1);
        assertThat(items("/api/v1/follow-ups?team=" + team)).hasSize(1);
    }

    @Test
    void one_comment_is_made() throws Exception {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", team));

        post(url + "/comments", Map.of("text", "The vendor answered"));

        assertThat(items(url + "/comments")).hasSize(1);
        assertThat(history(url)).containsExactly("create", "comment");
    }

    @Test
    void one_extension_is_asked_for() throws Exception {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", team, "dueOn", "2026-03-20"));

        post(url + "/extensions", Map.of("dueOn", "2026-04-09", "reason", "The vendor is late"));

        assertThat(given().get(url + "/extensions").jsonPath().getList("")).hasSize(1);
        assertThat(history(url)).containsExactly("create", "request-extension");
    }

    @Test
    void one_batch_is_carried_out() throws Exception {
        String followUp = aFollowUp(Map.of("team", team, "dueOn", "2026-03-20"));

        post("/api/v1/follow-ups/batch",
                Map.of("changes", List.of(Map.of("key", followUp, "dueOn", "2026-04-09", "reason", "Freeze"))));

        assertThat(history("/api/v1/follow-ups/" + followUp)).containsExactly("create", "move-due-date");
    }

    @Test
    void of_different_requests_one_is_carried_out() throws Exception {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", team, "incidents", List.of(anIncident(Map.of()))))
                + "/comments";

        List<Integer> statuses = AtOnce.clients(CLIENTS,
                client -> json(Map.of("text", "by " + client)).header("Idempotency-Key", key).post(url).statusCode());

        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409, 422);
        assertThat(items(url)).hasSize(1);
    }

    /** The same request of many at once, all of whom that are answered get the same answer. */
    private Response post(String url, Map<String, ?> body) throws Exception {
        List<Response> answers = AtOnce.clients(CLIENTS, _ -> json(body).header("Idempotency-Key", key).post(url));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 201, 409));
        List<Response> done = answers.stream().filter(answer -> answer.statusCode() < 300).toList();
        assertThat(done.stream().map(Response::asString)).isNotEmpty().containsOnly(done.getFirst().asString());
        assertThat(done.stream().filter(answer -> answer.header("Idempotency-Replayed") == null)).hasSize(1);
        return done.getFirst();
    }

    private static List<Object> items(String url) {
        return given().get(url).then().statusCode(200).extract().jsonPath().getList("items");
    }

    private static List<String> history(String url) {
        return given().get(url + "/history").then().statusCode(200).extract().jsonPath().getList("action");
    }
}

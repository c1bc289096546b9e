package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatingFollowUpsTest {

    @Test
    void a_title_is_enough_to_create_one() {
        String team = aTeam();

        json(Map.of("title", "Limit the pool to 50 connections", "team", team)).post("/api/v1/follow-ups").then()
                .statusCode(201).header("Location", containsString("/api/v1/follow-ups/FU-")).header("ETag", is("\"0\""))
                .body("status", is("open")).body("priority", is("P2")).body("owner", nullValue())
                .body("dueOn", is("2026-05-03")).body("originalDueOn", is("2026-05-03")).body("overdue", is(false));
    }

    @Test
    void one_that_names_no_team_is_of_the_team_of_its_incident_or_postmortem() {
        String team = aTeam();
        String incident = anIncident(Map.of("team", team));
        String postmortem = json(Map.of("title", "Pool exhausted", "team", team)).post("/api/v1/postmortems")
                .path("postmortem.key");

        followUp(aFollowUp(Map.of("incidents", List.of(incident)))).body("team", is(team));
        followUp(aFollowUp(Map.of("postmortem", postmortem))).body("team", is(team)).body("postmortem", is(postmortem));
        followUp(aFollowUp(Map.of())).body("team", is("default"));
    }

    @Test
    void nothing_new_is_finished() {
        json(Map.of("title", "Limit the pool", "status", "done")).post("/api/v1/follow-ups").then().statusCode(400)
                .body("errors[0].pointer", is("/status"));
    }

    @Test
    void saying_the_nature_ends_the_guess() {
        String key = aFollowUp(Map.of("team", aTeam()));
        followUp(key).body("guessed", contains("nature", "type"));

        json(Map.of("title", "Limit the queue")).header("If-Match", "\"0\"").patch("/api/v1/follow-ups/" + key).then()
                .statusCode(200).body("guessed", contains("nature", "type"));
        json(Map.of("nature", "improvement", "type", "process")).header("If-Match", "\"1\"").patch("/api/v1/follow-ups/" + key)
                .then().statusCode(200).body("guessed", empty());
    }
}

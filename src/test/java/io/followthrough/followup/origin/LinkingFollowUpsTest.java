package io.followthrough.followup.origin;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkingFollowUpsTest {

    private String team;
    private String key;
    private String url;

    @BeforeEach
    void aFollowUpOfItsOwn() {
        team = aTeam();
        key = aFollowUp(Map.of("team", team));
        url = "/api/v1/follow-ups/" + key;
    }

    @Test
    void it_serves_several_incidents_and_may_serve_none() {
        String one = anIncident(Map.of("team", team));
        String other = anIncident(Map.of("team", team));

        given().put(url + "/incidents/" + other).then().statusCode(200).header("ETag", is("\"1\"")).body("incidents",
                contains(other));
        given().put(url + "/incidents/" + one).then().statusCode(200).body("incidents", contains(one, other));
        given().put(url + "/incidents/" + one).then().statusCode(200).header("ETag", is("\"2\""));
        given().delete(url + "/incidents/" + other).then().statusCode(200).body("incidents", contains(one));
        given().delete(url + "/incidents/" + other).then().statusCode(200).body("incidents", contains(one));
        given().delete(url + "/incidents/" + one).then().statusCode(200).body("incidents", empty());
        given().get(url + "/history").then().body("action", contains("create", "link", "link", "unlink", "unlink"))
                .body("[1].changes.field", contains("incidents"));
    }

    @Test
    void an_incident_that_is_not_there_cannot_be_linked() {
        given().put(url + "/incidents/INC-999999").then().statusCode(404);
        given().put("/api/v1/follow-ups/FU-999999/incidents/" + anIncident(Map.of())).then().statusCode(404);
        given().header("If-Match", "\"5\"").put(url + "/incidents/" + anIncident(Map.of())).then().statusCode(412);
    }

    @Test
    void several_follow_ups_share_a_cause() {
        JsonPath postmortem = aPostmortem();
        Map<String, Object> cause = Map.of("postmortem", postmortem.getString("key"), "cause",
                postmortem.getLong("causes[1].id"));
        String other = aFollowUp(Map.of("team", team));

        json(cause).put(url + "/cause").then().statusCode(200).body("cause", is("Nobody was paged"));
        json(cause).put("/api/v1/follow-ups/" + other + "/cause").then().statusCode(200).body("cause", is("Nobody was paged"));
        given().delete(url + "/cause").then().statusCode(200).body("cause", nullValue());
        followUp(other).body("cause", is("Nobody was paged")).body("causeId", is(postmortem.getInt("causes[1].id")));
        given().get(url + "/history").then().body("action", contains("create", "name_cause", "drop_cause"))
                .body("[1].changes[0].to", is("Nobody was paged"));
    }

    @Test
    void a_cause_that_the_postmortem_does_not_name_is_refused() {
        JsonPath postmortem = aPostmortem();

        json(Map.of("postmortem", postmortem.getString("key"), "cause", 0)).put(url + "/cause").then().statusCode(422)
                .body("errors[0].pointer", is("/cause"));
        json(Map.of("postmortem", aPostmortem().getString("key"), "cause", postmortem.getLong("causes[0].id")))
                .put(url + "/cause").then().statusCode(422).body("errors[0].pointer", is("/cause"));
        json(Map.of("postmortem", "PM-999999", "cause", 1)).put(url + "/cause").then().statusCode(422)
                .body("errors[0].pointer", is("/postmortem"));
        json(Map.of("postmortem", "PM-1")).put(url + "/cause").then().statusCode(400).body("errors[0].pointer", is("/cause"));
        json(Map.of("postmortem", "PM-1", "cause", "first")).put(url + "/cause").then().statusCode(400)
                .body("errors[0].pointer", is("/cause"));
    }

    @Test
    void a_postmortem_reviews_one_more_incident() {
        String postmortem = aPostmortem().getString("key");
        String incident = anIncident(Map.of("team", team));
        String reviewed = "/api/v1/postmortems/" + postmortem + "/incidents/" + incident;

        given().put(reviewed).then().statusCode(200).header("ETag", is("\"1\"")).body("incidents", contains(incident));
        given().put(reviewed).then().statusCode(200).header("ETag", is("\"1\""));
        given().header("If-Match", "\"0\"").put(reviewed).then().statusCode(412);
        given().get("/api/v1/postmortems/" + postmortem + "/history").then().body("action", contains("create", "link"))
                .body("[1].changes.field", contains("incidents")).body("[1].changes[0].to", contains(incident));
        given().put("/api/v1/postmortems/" + postmortem + "/incidents/INC-999999").then().statusCode(404);
        given().put("/api/v1/postmortems/PM-999999/incidents/" + incident).then().statusCode(404);
    }

    private JsonPath aPostmortem() {
        String created = json(Map.of("title", "Checkout outage", "team", team, "causes",
                List.of(Map.of("text", "A pool without a limit", "root", true),
                        Map.of("text", "Nobody was paged", "root", false))))
                .post("/api/v1/postmortems").then().statusCode(201).extract().path("postmortem.key");
        return given().get("/api/v1/postmortems/" + created).jsonPath();
    }
}

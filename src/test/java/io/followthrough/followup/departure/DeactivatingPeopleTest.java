package io.followthrough.followup.departure;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.followthrough.access.Actor;
import io.followthrough.history.Happening;
import io.followthrough.people.KnownCallers;
import io.followthrough.problem.ProblemException;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeactivatingPeopleTest {

    @Inject
    KnownCallers callers;
    @Inject
    Departing departing;

    private String team;
    private String lead;
    private String ana;

    @BeforeEach
    void ana_is_at_home_in_a_team_with_a_lead() {
        team = aTeam();
        lead = aLead(team);
        ana = aPerson(team);
    }

    @Test
    void they_watch_nothing_any_more() {
        String key = aFollowUp(Map.of("team", team));
        given().put("/api/v1/follow-ups/" + key + "/watchers/" + ana).then().statusCode(200);

        deactivate(ana, Map.of()).statusCode(200).body("handedOver", empty());

        followUp(key).body("watchers", empty());
        given().get("/api/v1/follow-ups/" + key + "/history").then().body("action", contains("create", "watch", "unwatch"));
    }

    @Test
    void a_team_does_not_lose_its_lead_unseen() {
        String second = aTeam();
        json(Map.of("manager", lead)).header("If-Match", "*").patch("/api/v1/teams/" + second).then().statusCode(200);
        String key = aFollowUp(Map.of("team", team, "owner", lead));

        deactivate(lead, Map.of()).statusCode(409).body("errors.detail",
                containsInAnyOrder("team " + team + " needs another lead", "team " + second + " needs another manager"));
        followUp(key).body("owner", is(lead));
        given().get("/api/v1/people/" + lead).then().body("active", is(true));

        deactivate(lead, Map.of("successor", ana)).statusCode(200).body("teams.team", containsInAnyOrder(team, second))
                .body("handedOver.owner", contains(ana));
        given().get("/api/v1/teams/" + team).then().body("lead", is(ana));
        given().get("/api/v1/teams/" + second).then().body("manager", is(ana));
        given().get("/api/v1/teams/" + team + "/history").then().body("[-1].action", is("deactivate"))
                .body("[-1].changes[0].from", is(lead)).body("[-1].changes[0].to", is(ana));
    }

    @Test
    void what_they_asked_for_still_waits() {
        String key = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-04-01"));
        as(ana).body(Map.of("dueOn", "2026-05-01", "reason", "Parts are late"))
                .post("/api/v1/follow-ups/" + key + "/extensions")
                .then().statusCode(201);

        deactivate(ana, Map.of()).statusCode(200);

        given().get("/api/v1/follow-ups/" + key + "/extensions").then().body("decision", contains(nullValue()));
    }

    @Test
    void they_can_do_nothing_at_once() {
        callers.withEmail(ana, Set.of(), "test");

        deactivate(ana, Map.of()).statusCode(200);

        assertThatThrownBy(() -> callers.withEmail(ana, Set.of("followthrough-admin"), "test"))
                .isInstanceOf(ProblemException.class);
        json(Map.of("title", "A", "team", team, "owner", ana)).post("/api/v1/follow-ups").then().statusCode(422);
        String key = aFollowUp(Map.of("team", team));
        json(Map.of("owner", ana)).put("/api/v1/follow-ups/" + key + "/owner").then().statusCode(422);
        json(Map.of("changes", List.of(Map.of("key", key, "owner", ana)))).post("/api/v1/follow-ups/batch").then()
                .body("results[0].status", is(422));
    }

    @Test
    void whoever_comes_back_is_where_they_were_without_what_was_handed_over() {
        String key = aFollowUp(Map.of("team", team, "owner", ana));
        deactivate(ana, Map.of()).statusCode(200);
        deactivate(ana, Map.of()).statusCode(200).body("handedOver", empty());

        given().delete("/api/v1/people/" + ana + "/deactivation").then().statusCode(200).body("active", is(true));
        given().delete("/api/v1/people/" + ana + "/deactivation").then().statusCode(200).body("active", is(true));

        followUp(key).body("owner", is(lead));
        callers.withEmail(ana, Set.of(), "test");
        given().get("/api/v1/people/" + ana + "/history").then().body("action", contains("create", "deactivate", "reactivate"));
    }

    @Test
    void only_admins_send_people_away_and_never_themselves() {
        as(lead).put("/api/v1/people/" + ana + "/deactivation").then().statusCode(403);
        as(ana).put("/api/v1/people/" + ana + "/deactivation").then().statusCode(403);
        as(lead).delete("/api/v1/people/" + ana + "/deactivation").then().statusCode(403);
        assertThatThrownBy(() -> departing.depart(ana, null, DepartureRequest.NOTHING_SAID,
                Happening.of("deactivate", Actor.withEmail(ana), MovableClock.START))).isInstanceOf(ProblemException.class)
                .hasMessageContaining("themselves");
        given().get("/api/v1/people/" + ana).then().body("active", is(true));
    }

    @Test
    void nonsense_is_refused_by_name() {
        deactivate(ana, Map.of("handTo", ana)).statusCode(422).body("errors.pointer", contains("/handTo"));
        deactivate(ana, Map.of("handTo", "nobody@example.org")).statusCode(422).body("errors.pointer", contains("/handTo"));
        deactivate(ana, Map.of("successor", "nobody@example.org")).statusCode(422).body("errors.pointer",
                contains("/successor"));
        deactivate(ana, Map.of("reason", "x".repeat(5000))).statusCode(400);
        deactivate("nobody@example.org", Map.of()).statusCode(404);
        json(Map.of()).header("If-Match", "\"99\"").put("/api/v1/people/" + ana + "/deactivation").then().statusCode(412);
        given().get("/api/v1/people/" + ana).then().body("active", is(true));
    }

    private static ValidatableResponse deactivate(String person, Map<String, ?> how) {
        return json(how).put("/api/v1/people/" + person + "/deactivation").then();
    }
}

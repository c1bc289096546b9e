package io.followthrough.followup.departure;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
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
    @Inject
    AgroalDataSource database;

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
    void what_is_pending_goes_to_the_lead_of_its_team_with_history() {
        String open = aFollowUp(Map.of("team", team, "owner", ana));
        String done = aFollowUp(Map.of("team", team, "owner", ana, "priority", "P3"));
        given().put("/api/v1/follow-ups/" + done + "/completion").then().statusCode(200).body("status", is("done"));
        String other = aTeam();
        String otherLead = aLead(other);
        String elsewhere = aFollowUp(Map.of("team", other, "owner", ana));
        String leaderless = aFollowUp(Map.of("team", aTeam(), "owner", ana));

        deactivate(ana, Map.of("reason", "Has left")).statusCode(200).body("person.active", is(false))
                .body("handedOver.key", contains(open, elsewhere, leaderless))
                .body("handedOver.owner", contains(lead, otherLead, null)).body("teams", empty());

        followUp(open).body("owner", is(lead));
        followUp(elsewhere).body("owner", is(otherLead));
        followUp(leaderless).body("owner", nullValue());
        followUp(done).body("owner", is(ana));
        given().get("/api/v1/follow-ups/" + open + "/history").then().body("[-1].action", is("hand_over"))
                .body("[-1].reason", is("Has left")).body("[-1].changes[0].field", is("owner"))
                .body("[-1].changes[0].from", is(ana)).body("[-1].changes[0].to", is(lead));
        given().get("/api/v1/people/" + ana + "/history").then().body("[-1].action", is("deactivate"))
                .body("[-1].reason", is("Has left")).body("[-1].changes.field", contains("active"));
    }

    @Test
    void whoever_is_named_gets_it_instead() {
        String heir = aPerson(team);
        String key = aFollowUp(Map.of("team", team, "owner", ana));

        deactivate(ana, Map.of("handTo", heir)).statusCode(200).body("handedOver.owner", contains(heir));

        followUp(key).body("owner", is(heir));
    }

    @Test
    void what_the_heir_may_not_see_goes_to_the_lead() throws SQLException {
        String incident = anIncident(Map.of("team", team));
        String key = aFollowUp(Map.of("team", team, "owner", ana, "incidents", List.of(incident)));
        restrict(incident);
        String stranger = aPerson(aTeam());

        deactivate(ana, Map.of("handTo", stranger)).statusCode(200).body("handedOver.key", contains(key))
                .body("handedOver.owner", contains(lead));
    }

    @Test
    void a_check_that_waits_for_them_is_handed_over_too() {
        String key = aFollowUp(Map.of("team", team, "owner", ana, "priority", "P1"));
        given().put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);
        as(lead).body(Map.of("outcome", "confirmed")).put("/api/v1/follow-ups/" + key + "/verification").then().statusCode(200)
                .body("status", is("done"));

        deactivate(ana, Map.of()).statusCode(200).body("handedOver.key", contains(key));

        followUp(key).body("owner", is(lead)).body("status", is("done"));
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

    @Test
    void what_somebody_answers_for_can_be_read_before() {
        String owned = aFollowUp(Map.of("team", team, "owner", lead, "dueOn", "2026-04-01"));
        String watched = aFollowUp(Map.of("team", team));
        given().put("/api/v1/follow-ups/" + watched + "/watchers/" + lead).then().statusCode(200);
        String asked = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-04-01"));
        as(ana).body(Map.of("dueOn", "2026-05-01", "reason", "Parts are late"))
                .post("/api/v1/follow-ups/" + asked + "/extensions").then().statusCode(201);

        responsibilities(lead).body("owns.count", is(1)).body("owns.followUps.key", contains(owned))
                .body("owns.followUps[0].dueOn", is("2026-04-01")).body("watches.followUps.key", contains(watched))
                .body("decides.followUps.key", contains(asked)).body("leads", contains(team)).body("manages", empty());
        responsibilities(aPerson(team)).body("owns.count", is(0)).body("owns.followUps", hasSize(0));
    }

    @Test
    void what_is_restricted_is_not_even_counted_for_others() throws SQLException {
        String incident = anIncident(Map.of("team", team));
        String key = aFollowUp(Map.of("team", team, "owner", ana, "incidents", List.of(incident)));
        restrict(incident);

        responsibilities(ana).body("owns.followUps.key", hasItem(key));
        as(aPerson(aTeam())).get("/api/v1/people/" + ana + "/responsibilities").then().statusCode(200).body("owns.count", is(0))
                .body("owns.followUps.key", not(hasItem(key)));
    }

    private void restrict(String incident) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE incident SET restricted = true WHERE id = ?")) {
            update.setLong(1, Long.parseLong(incident.substring("INC-".length())));
            update.executeUpdate();
        }
    }

    private static ValidatableResponse responsibilities(String person) {
        return given().get("/api/v1/people/" + person + "/responsibilities").then().statusCode(200);
    }

    private static ValidatableResponse deactivate(String person, Map<String, ?> how) {
        return json(how).put("/api/v1/people/" + person + "/deactivation").then();
    }
}

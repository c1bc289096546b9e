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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets what somebody who leaves was to do. */
@QuarkusTest
class HandingOverFollowUpsTest {

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
    void what_the_heir_may_not_see_goes_to_the_lead() {
        String incident = anIncident(Map.of("team", team, "restricted", true));
        String key = aFollowUp(Map.of("team", team, "owner", ana, "incidents", List.of(incident)));
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

    private static ValidatableResponse deactivate(String person, Map<String, ?> how) {
        return json(how).put("/api/v1/people/" + person + "/deactivation").then();
    }
}

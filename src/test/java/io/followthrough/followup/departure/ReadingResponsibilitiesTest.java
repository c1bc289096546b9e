package io.followthrough.followup.departure;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody answers for, for whoever may know of it. */
@QuarkusTest
class ReadingResponsibilitiesTest {

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
    void what_is_restricted_is_not_even_counted_for_others() {
        String incident = anIncident(Map.of("team", team, "restricted", true));
        String key = aFollowUp(Map.of("team", team, "owner", ana, "incidents", List.of(incident)));

        responsibilities(ana).body("owns.followUps.key", hasItem(key));
        as(aPerson(aTeam())).get("/api/v1/people/" + ana + "/responsibilities").then().statusCode(200).body("owns.count", is(0))
                .body("owns.followUps.key", not(hasItem(key)));
    }

    private static ValidatableResponse responsibilities(String person) {
        return given().get("/api/v1/people/" + person + "/responsibilities").then().statusCode(200);
    }
}

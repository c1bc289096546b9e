package io.followthrough.people;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangingTeamsTest {

    private String team;
    private String lead;

    @BeforeEach
    void a_team_has_a_lead() {
        team = aTeam();
        lead = aLead(team);
    }

    @Test
    void a_lead_says_how_the_team_works() {
        patch(lead, Map.of("name", "Payments", "zone", "Europe/Madrid", "workingDays", List.of("MONDAY"), "holidays",
                List.of("2026-12-25"))).statusCode(200).body("workingDays", contains("MONDAY")).body("lead", is(lead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "manager"})
    void who_leads_it_and_who_is_escalated_to_is_for_admins(String role) {
        String other = aPerson(team);

        patch(lead, Map.of(role, other)).statusCode(403).body("errors.pointer", contains("/" + role));
        json(Map.of(role, other)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200)
                .body(role, is(other));
    }

    @Test
    void a_lead_cannot_even_leave_the_team_without_one() {
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("lead", null);

        patch(lead, nobody).statusCode(403);
        json(nobody).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200).body("lead", nullValue());
    }

    @Test
    void members_and_leads_of_other_teams_change_nothing() {
        patch(aPerson(team), Map.of("name", "Mine")).statusCode(403);
        patch(aLead(aTeam()), Map.of("name", "Mine")).statusCode(403);
    }

    private ValidatableResponse patch(String caller, Map<String, ?> fields) {
        return as(caller).body(fields).header("If-Match", "*").patch("/api/v1/teams/" + team).then();
    }
}

package io.followthrough.people.membership;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.followthrough.access.Caller;
import io.followthrough.access.Role;
import io.followthrough.people.KnownCallers;
import io.followthrough.people.Teams;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipTest {

    @Inject
    KnownCallers callers;
    @Inject
    Teams teams;

    private String team;
    private String lead;
    private String guest;

    @BeforeEach
    void a_team_has_a_lead_and_there_is_a_guest() {
        team = aTeam();
        lead = aLead(team);
        guest = aPerson(aTeam());
    }

    @Test
    void lead_and_home_team_make_members_without_being_added() {
        String member = aPerson(team);
        put(lead, guest, "viewer").statusCode(200);

        given().get(members()).then().statusCode(200).body("find { it.email == '" + lead + "' }.role", is("lead"))
                .body("find { it.email == '" + member + "' }.role", is("member"))
                .body("find { it.email == '" + member + "' }.home", is(true))
                .body("find { it.email == '" + guest + "' }.role", is("viewer"))
                .body("find { it.email == '" + guest + "' }.home", is(false));
    }

    @Test
    void whoever_is_added_has_the_role_at_once_and_loses_it_at_once() {
        Long id = teams.withSlug(team).orElseThrow().id();

        put(lead, guest, "viewer").statusCode(200);
        assertThat(caller(guest).roles()).containsEntry(id, Role.VIEWER);
        json(Map.of("role", "lead")).put(members() + "/" + guest).then().statusCode(200);
        assertThat(caller(guest).roles()).containsEntry(id, Role.LEAD);
        given().delete(members() + "/" + guest).then().statusCode(200).body("email", not(hasItem(guest)));
        assertThat(caller(guest).roles()).doesNotContainKey(id);
    }

    @Test
    void only_an_admin_gives_and_takes_the_role_lead() {
        put(lead, guest, "lead").statusCode(403).body("errors.pointer", contains("/role"));
        json(Map.of("role", "lead")).put(members() + "/" + guest).then().statusCode(200);

        put(lead, guest, "viewer").statusCode(403);
        as(lead).delete(members() + "/" + guest).then().statusCode(403);
        put(guest, guest, "member").statusCode(403);
        given().get(members()).then().body("find { it.email == '" + guest + "' }.role", is("lead"));
    }

    @Test
    void members_and_leads_of_other_teams_add_nobody() {
        String member = aPerson(team);

        put(member, guest, "viewer").statusCode(403);
        put(member, member, "lead").statusCode(403);
        put(guest, guest, "viewer").statusCode(403);
        put(aLead(aTeam()), guest, "viewer").statusCode(403);
        as(member).delete(members() + "/" + lead).then().statusCode(403);
    }

    @Test
    void whoever_belongs_to_a_team_by_being_at_home_or_leading_it_is_not_taken_off() {
        given().delete(members() + "/" + lead).then().statusCode(409);
        given().delete(members() + "/" + aPerson(team)).then().statusCode(409);
        given().delete(members() + "/" + guest).then().statusCode(200);
    }

    @Test
    void nonsense_is_refused_by_name() {
        put(lead, guest, "admin").statusCode(400).body("errors.pointer", contains("/role"));
        put(lead, "nobody@example.org", "viewer").statusCode(404);
        json(Map.of("role", "viewer")).put("/api/v1/teams/no-such-team/members/" + guest).then().statusCode(404);
        given().put("/api/v1/people/" + guest + "/deactivation").then().statusCode(200);
        put(lead, guest, "viewer").statusCode(422);
        json(Map.of("role", "viewer")).header("If-Match", "\"99\"").put(members() + "/" + lead).then().statusCode(412);
    }

    private Caller caller(String email) {
        return callers.withEmail(email, Set.of(), "test");
    }

    private ValidatableResponse put(String caller, String person, String role) {
        return as(caller).body(Map.of("role", role)).put(members() + "/" + person).then();
    }

    private String members() {
        return "/api/v1/teams/" + team + "/members";
    }
}

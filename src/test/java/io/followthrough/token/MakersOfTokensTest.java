package io.followthrough.token;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.GivenToken;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token never does more than whoever made it, also later. */
@QuarkusTest
class MakersOfTokensTest {

    @Inject
    AgroalDataSource database;

    @Inject
    MovableClock clock;

    private String team;
    private String lead;

    @BeforeEach
    void a_team_with_a_lead() {
        team = aTeam();
        lead = aPerson(aTeam());
        isLedBy(lead);
    }

    @AfterEach
    void back_to_the_present() {
        clock.set(MovableClock.START);
    }

    @Test
    void the_token_of_somebody_who_was_deactivated_ends() throws SQLException {
        GivenToken token = GivenToken.madeBy(lead, "write", team);
        token.used().get("/api/v1/incidents").then().statusCode(200);

        deactivate(lead);

        token.used().get("/api/v1/incidents").then().statusCode(401);
    }

    @Test
    void the_token_of_somebody_who_leads_the_team_no_longer_ends() {
        GivenToken token = GivenToken.madeBy(lead, "read", team);

        isLedBy(aPerson(team));

        token.used().get("/api/v1/incidents").then().statusCode(401);
    }

    @Test
    void somebody_who_became_a_member_still_answers_for_what_members_may() {
        String insider = aPerson(team);
        isLedBy(insider);
        GivenToken token = GivenToken.madeBy(insider, "write", team);

        isLedBy(lead);

        token.used().get("/api/v1/incidents").then().statusCode(200);
    }

    @Test
    void a_token_that_a_token_made_ends_with_it() {
        GivenToken parent = GivenToken.withScope("admin");
        GivenToken child = GivenToken.asked(parent.used().body(GivenToken.request(Map.of("scopes", List.of("admin")))));
        GivenToken grandchild = GivenToken.asked(child.used().body(GivenToken.request(Map.of())));
        GivenToken stranger = GivenToken.withScope("read");
        grandchild.used().get("/api/v1/incidents").then().statusCode(200);
        given().get(grandchild.path()).then().body("createdBy", is("token:" + child.name()));

        given().delete(parent.path()).then().statusCode(200);

        grandchild.used().get("/api/v1/incidents").then().statusCode(401);
        child.used().get("/api/v1/incidents").then().statusCode(401);
        stranger.used().get("/api/v1/incidents").then().statusCode(200);
    }

    @Test
    void a_token_makes_none_that_outlives_it() {
        GivenToken parent = GivenToken.withScope("admin");
        clock.advance(Duration.ofDays(30));

        parent.used().body(GivenToken.request(Map.of("expiresAt", "2026-06-02T09:00:01Z"))).post("/api/v1/tokens").then()
                .statusCode(422).body("errors[0].pointer", is("/expiresAt"));
        parent.used().body(GivenToken.request(Map.of())).post("/api/v1/tokens").then().statusCode(201).body("expiresAt",
                is("2026-06-02T09:00:00Z"));
    }

    @Test
    void the_token_of_an_admin_s_team_token_works_while_they_are_one() {
        GivenToken parent = GivenToken.withScope("admin", team);
        GivenToken child = GivenToken.asked(parent.used().body(GivenToken.request(Map.of("team", team))));

        child.used().get("/api/v1/incidents").then().statusCode(200);
    }

    private void isLedBy(String person) {
        json(Map.of("lead", person)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
    }

    private void deactivate(String person) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update person set active = false where email = ?")) {
            update.setString(1, person);
            update.executeUpdate();
        }
    }
}

package io.followthrough.token;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.followthrough.Given;
import io.followthrough.GivenToken;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevokingTokensTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void back_to_the_present() {
        clock.set(MovableClock.START);
    }

    @Test
    void a_revoked_token_stays_in_the_list_with_who_revoked_it() {
        GivenToken token = GivenToken.withScope("read");

        given().delete(token.path()).then().statusCode(200).header("ETag", is("\"1\"")).body("revokedBy", is("unnamed"))
                .body("revokedAt", is("2026-03-04T09:00:00Z"));

        given().get(token.path()).then().body("revokedAt", notNullValue());
    }

    @Test
    void revoking_again_changes_nothing() {
        GivenToken token = GivenToken.withScope("read");
        given().delete(token.path()).then().statusCode(200);

        clock.advance(Duration.ofHours(1));
        given().delete(token.path()).then().statusCode(200).header("ETag", is("\"1\"")).body("revokedAt",
                is("2026-03-04T09:00:00Z"));
    }

    @Test
    void the_version_that_was_read_is_honoured() {
        GivenToken token = GivenToken.withScope("read");

        given().header("If-Match", "\"7\"").delete(token.path()).then().statusCode(412);
        given().header("If-Match", "\"0\"").delete(token.path()).then().statusCode(200);
    }

    @Test
    void of_many_who_revoke_at_once_one_does() throws Exception {
        String team = aTeam();
        GivenToken token = GivenToken.withScope("read", team);
        List<Future<Response>> answers = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return given().delete(token.path());
                }));
            }
            start.countDown();
        }

        for (Future<Response> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
        List<String> told = given().get("/api/v1/audit?action=token.revoke&limit=200").then().statusCode(200).extract()
                .path("items.target");
        assertThat(told).filteredOn(("token:" + token.id())::equals).hasSize(1);
    }

    @Test
    void a_lead_revokes_those_of_their_team() {
        String team = aTeam();
        String lead = aPerson(team);
        Given.json(Map.of("lead", lead)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
        GivenToken token = GivenToken.withScope("read", team);

        Given.as(lead).delete(token.path()).then().statusCode(200).body("revokedBy", is(lead));
        Given.as(lead).delete("/api/v1/tokens/999999999").then().statusCode(404);
    }
}

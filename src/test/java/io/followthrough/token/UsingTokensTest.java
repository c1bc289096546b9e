package io.followthrough.token;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.GivenToken.bearing;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.GivenToken;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UsingTokensTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void back_to_the_present() {
        clock.set(MovableClock.START);
    }

    @ParameterizedTest
    @CsvSource({"read, 200, 403, 403, 403, 403", "write, 200, 201, 200, 403, 403", "admin, 200, 201, 200, 201, 201"})
    void a_scope_includes_those_before_it_and_no_more(String scope, int reading, int creating, int watching, int enrolling,
            int making) {
        GivenToken token = GivenToken.withScope(scope);
        String followUp = aFollowUp(Map.of());
        String somebody = aPerson(aTeam());

        token.used().get("/api/v1/follow-ups").then().statusCode(reading);
        token.used().body(Map.of("title", "Checkout outage")).post("/api/v1/incidents").then().statusCode(creating);
        token.used().put("/api/v1/follow-ups/" + followUp + "/watchers/" + somebody).then().statusCode(watching);
        token.used().body(Map.of("slug", token.name())).post("/api/v1/teams").then().statusCode(enrolling);
        token.used().body(GivenToken.request(Map.of())).post("/api/v1/tokens").then().statusCode(making);
    }

    @Test
    void history_tells_which_token_made_the_change() {
        GivenToken token = GivenToken.withScope("write");
        String incident = token.used().body(Map.of("title", "Checkout outage")).post("/api/v1/incidents").then().statusCode(201)
                .extract().path("key");

        given().get("/api/v1/incidents/" + incident + "/history").then().body("[0].actor", is("token:" + token.name()))
                .body("[0].credential", is("token:" + token.id()));
    }

    @ParameterizedTest
    @CsvSource({"read, 200, 403, 403", "write, 200, 201, 403", "admin, 200, 201, 201"})
    void a_token_of_a_team_is_at_most_its_lead(String scope, int reading, int creating, int making) {
        String team = aTeam();
        GivenToken token = GivenToken.withScope(scope, team);

        token.used().get("/api/v1/follow-ups").then().statusCode(reading);
        token.used().body(Map.of("title", "Checkout outage", "team", team)).post("/api/v1/incidents").then()
                .statusCode(creating);
        token.used().body(GivenToken.request(Map.of("team", team))).post("/api/v1/tokens").then().statusCode(making);
        token.used().body(Map.of("slug", token.name())).post("/api/v1/teams").then().statusCode(403);
        token.used().get("/api/v1/audit").then().statusCode(403);
    }

    @Test
    void a_token_of_a_team_knows_nothing_of_the_tokens_of_others() {
        GivenToken token = GivenToken.withScope("admin", aTeam());
        GivenToken other = GivenToken.withScope("read", aTeam());

        token.used().get(other.path()).then().statusCode(404);
        token.used().body(GivenToken.request(Map.of("team", aTeam()))).post("/api/v1/tokens").then().statusCode(403);
        token.used().body(GivenToken.request(Map.of())).post("/api/v1/tokens").then().statusCode(403);
    }

    @Test
    void it_ends_when_it_expires() {
        GivenToken token = GivenToken.withScope("read");

        clock.advance(Duration.ofDays(90).minusSeconds(1));
        token.used().get("/api/v1/incidents").then().statusCode(200);
        clock.advance(Duration.ofSeconds(1));
        assertRefused(token.used().get("/api/v1/incidents"));
    }

    @Test
    void it_ends_when_it_is_revoked() {
        GivenToken token = GivenToken.withScope("read");
        token.used().get("/api/v1/incidents").then().statusCode(200);

        given().delete(token.path()).then().statusCode(200);

        assertRefused(token.used().get("/api/v1/incidents"));
    }

    @Test
    void one_that_was_never_made_is_refused() {
        assertRefused(bearing(Secret.random(Secret.Purpose.API, new SecureRandom()).revealed()).get("/api/v1/incidents"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ft_", "ft_0000", "ft_' or true --", "ft_%00"})
    void one_that_cannot_be_is_refused(String text) {
        assertRefused(bearing(text).get("/api/v1/incidents"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "token", "api_key"})
    void in_the_url_it_is_worth_nothing(String parameter) {
        String secret = GivenToken.withScope("admin").secret();

        given().header("X-Forwarded-Email", "nobody").get("/api/v1/policies?" + parameter + "=" + secret).then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic ", "Token ", "Bearer  x", ""})
    void with_another_scheme_it_is_worth_nothing(String scheme) {
        given().header("Authorization", scheme + GivenToken.withScope("admin").secret()).get("/api/v1/incidents").then()
                .statusCode(401);
    }

    @Test
    void the_scheme_is_read_in_any_case() {
        given().header("Authorization", "bearer " + GivenToken.withScope("read").secret()).get("/api/v1/incidents").then()
                .statusCode(200);
    }

    @Test
    void the_same_idempotency_key_of_a_later_token_with_the_same_name_is_another_one() {
        GivenToken first = GivenToken.withScope("write");
        Map<String, Object> incident = Map.of("title", "Checkout outage");
        String one = first.used().header("Idempotency-Key", "k").body(incident).post("/api/v1/incidents").path("key");
        given().delete(first.path()).then().statusCode(200);
        GivenToken second = GivenToken.asked(io.followthrough.Given
                .json(GivenToken.request(Map.of("name", first.name(), "scopes", List.of("write")))));

        String other = second.used().header("Idempotency-Key", "k").body(incident).post("/api/v1/incidents").path("key");

        assertThat(other).isNotEqualTo(one).isNotEqualTo(anIncident(Map.of()));
    }

    private static void assertRefused(Response answer) {
        answer.then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json").body("type", is("urn:followthrough:problem:unauthenticated"));
    }
}

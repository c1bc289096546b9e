package io.followthrough.attack;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.followthrough.GivenToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Says to be somebody else, or shows a token where none is looked for. */
@QuarkusTest
class ForgedIdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Email", "X-Forwarded-User", "X-Forwarded-Preferred-Username", "X-Forwarded-Groups",
            "X-Remote-User", "Remote-User", "X-Auth-Request-Email", "X-Auth-Request-User", "X-Goog-Authenticated-User-Email",
            "X-Amzn-Oidc-Identity", "X-Ms-Client-Principal-Name", "X-User", "From", "Forwarded", "SSL_CLIENT_S_DN_CN"})
    void a_header_beside_a_token_makes_nobody_else_of_its_holder(String header) {
        String team = aTeam();
        String lead = aPerson(team);
        GivenToken token = GivenToken.withScope("write", team);
        String followUp = aFollowUp(Map.of("team", team));

        token.used().header(header, lead).body(Map.of("text", "I am the lead"))
                .post("/api/v1/follow-ups/" + followUp + "/comments")
                .then().statusCode(201).body("author", startsWith("token:"));
        token.used().header(header, lead).body(Map.of("slug", "mine-" + team)).post("/api/v1/teams").then().statusCode(403);
        given().get("/api/v1/follow-ups/" + followUp + "/history").then().body("actor", everyItem(not(is(lead))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"})
    void a_reading_token_does_not_write_by_another_method(String header) {
        String followUp = aFollowUp(Map.of("team", aTeam()));
        GivenToken reading = GivenToken.withScope("read");

        reading.used().header(header, "DELETE").get("/api/v1/follow-ups/" + followUp + "/owner").then().statusCode(405);
        reading.used().header(header, "PUT").queryParam(header, "PUT").body(Map.of("evidence", "x"))
                .get("/api/v1/follow-ups/" + followUp + "/completion").then().statusCode(not(is(200)));

        given().get("/api/v1/follow-ups/" + followUp).then().body("status", is("open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Forwarded-Uri", "X-Accel-Redirect"})
    void a_header_leads_to_no_other_path(String header) {
        given().header("X-Forwarded-Email", "nobody").header(header, "/api/v1/tokens").get("/signed-out").then().statusCode(200)
                .contentType("text/html");
        given().header("X-Forwarded-Email", "nobody").header(header, "/signed-out").get("/api/v1/tokens").then()
                .statusCode(401);
    }

    static Stream<BiFunction<RequestSpecification, String, RequestSpecification>> elsewhere() {
        return Stream.of((request, token) -> request.queryParam("access_token", token),
                (request, token) -> request.queryParam("token", token),
                (request, token) -> request.queryParam("api_key", token),
                (request, token) -> request.queryParam("apikey", token), (request, token) -> request.queryParam("key", token),
                (request, token) -> request.queryParam("authorization", "Bearer " + token),
                (request, token) -> request.cookie("access_token", token), (request, token) -> request.cookie("token", token),
                (request, token) -> request.cookie("q_session", token),
                (request, token) -> request.cookie("Authorization", token),
                (request, token) -> request.header("X-Api-Key", token),
                (request, token) -> request.header("X-Auth-Token", token),
                (request, token) -> request.header("Proxy-Authorization", "Bearer " + token),
                (request, token) -> request.header("X-Authorization", "Bearer " + token),
                (request, token) -> request.header("Sec-WebSocket-Protocol", token));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void a_token_counts_nowhere_but_in_its_header(BiFunction<RequestSpecification, String, RequestSpecification> place) {
        String secret = GivenToken.withScope("admin").secret();

        place.apply(given().header("X-Forwarded-Email", "nobody"), secret).get("/api/v1/follow-ups").then().statusCode(401);
    }

    @Test
    void a_token_counts_in_no_form() {
        String secret = GivenToken.withScope("admin").secret();

        given().header("X-Forwarded-Email", "nobody").formParam("access_token", secret).post("/triage").then().statusCode(401);
    }

    @Test
    void one_of_two_tokens_is_not_chosen() {
        String secret = GivenToken.withScope("admin").secret();

        given().header("Authorization", "Bearer nonsense", "Bearer " + secret).get("/api/v1/follow-ups").then().statusCode(401);
        given().header("Authorization", "Bearer nonsense, Bearer " + secret).get("/api/v1/follow-ups").then().statusCode(401);
    }
}

package io.followthrough.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(AsInDevMode.class)
class DemoSignInTest {

    private static final Map<String, String> A_TEAM = Map.of("slug", "billing", "name", "Billing", "zone", "Europe/Madrid");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reports?groupBy=team", "/digests", "/triage"})
    void every_page_says_that_nobody_had_to_sign_in(String page) {
        given().get(page).then().statusCode(200).body(containsString("Demo: nobody had to sign in"))
                .body(containsString("You act as mara.lind@example.org"));
    }

    @Test
    void whoever_sits_at_this_computer_may_do_what_the_lead_may() {
        given().contentType("application/json").body(A_TEAM).post("/api/v1/teams").then().statusCode(201);
    }

    @Test
    void they_may_act_as_somebody_who_is_enrolled_with_no_more_rights() {
        given().header("X-Forwarded-Email", "jonas.okafor@example.org").get("/").then().statusCode(200)
                .body(containsString("You act as jonas.okafor@example.org"));

        given().header("X-Forwarded-Email", "jonas.okafor@example.org").contentType("application/json").body(A_TEAM)
                .post("/api/v1/teams").then().statusCode(403);
    }

    @Test
    void they_may_not_act_as_somebody_whom_nobody_has_added() {
        given().header("X-Forwarded-Email", "stranger@example.org").get("/api/v1/follow-ups").then().statusCode(403)
                .body("detail", containsString("Nobody with the address stranger@example.org"));
    }

    @ParameterizedTest
    @CsvSource({"Host, evil.example.net", "Host, localhost.evil.example.net", "X-Forwarded-For, 127.0.0.1",
            "Forwarded, for=127.0.0.1"})
    void a_name_made_to_mean_this_computer_or_a_proxy_on_it_lets_nobody_in(String header, String value) {
        given().header(header, value).get("/api/v1/follow-ups").then().statusCode(403)
                .body("detail", containsString("Dev mode signs nobody in from another computer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ft_made-up", "Basic bWFyYTptYXJh", "Negotiate made-up", "made-up"})
    void a_credential_that_does_not_hold_is_not_made_up_for(String credential) {
        given().header("Authorization", credential).get("/api/v1/follow-ups").then().statusCode(401)
                .body("type", is("urn:followthrough:problem:unauthenticated"));
    }
}

package io.followthrough.protection;

import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CrossSiteRequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void what_a_page_of_another_site_sends_is_refused(String site) {
        String team = aTeam();

        posting(team).header("Sec-Fetch-Site", site).post("/api/v1/follow-ups").then().statusCode(403)
                .body("type", is("urn:followthrough:problem:cross-site"));

        assertThat(followUpsOf(team)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:8080.evil.example", "http://localhost"})
    void where_a_browser_names_only_the_origin_it_must_be_ours(String origin) {
        posting(aTeam()).header("Origin", origin).post("/api/v1/follow-ups").then().statusCode(403);
    }

    @Test
    void a_cookie_without_any_word_of_where_it_comes_from_is_refused() {
        posting(aTeam()).cookie("q_session", "x").post("/api/v1/follow-ups").then().statusCode(403);
    }

    @Test
    void our_own_pages_and_programs_may_write() {
        posting(aTeam()).header("Sec-Fetch-Site", "same-origin").post("/api/v1/follow-ups").then().statusCode(201);
        posting(aTeam()).header("Origin", "http://localhost:8080").post("/api/v1/follow-ups").then().statusCode(201);
        posting(aTeam()).post("/api/v1/follow-ups").then().statusCode(201);
    }

    @Test
    void another_site_may_link_to_us() {
        given().header("Sec-Fetch-Site", "cross-site").get("/").then().statusCode(200);
    }

    private static RequestSpecification posting(String team) {
        return given().contentType("application/json").body(Map.of("title", "Limit the pool", "team", team));
    }

    private static int followUpsOf(String team) {
        Response found = given().get("/api/v1/follow-ups?team=" + team);
        return found.jsonPath().getList("items").size();
    }
}

package io.followthrough.token;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.followthrough.GivenToken.request;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;

import io.followthrough.GivenToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MakingTokensTest {

    private static final String TOKENS = "/api/v1/tokens";

    private String team;
    private String lead;
    private String member;

    @BeforeEach
    void a_team_with_a_lead_and_a_member() {
        team = aTeam();
        lead = aPerson(team);
        member = aPerson(team);
        given().contentType("application/json").header("If-Match", "*").body(Map.of("lead", lead))
                .patch("/api/v1/teams/" + team).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-04T09:00:00Z, 201", "2027-03-04T09:00:01Z, 422", "2026-03-04T09:00:00Z, 422",
            "2026-03-04T09:00:01Z, 201"})
    void it_expires_within_a_year(String expiresAt, int status) {
        Response answer = json(request(Map.of("expiresAt", expiresAt))).post(TOKENS);

        answer.then().statusCode(status);
        if (status == 422) {
            answer.then().body("errors[0].pointer", is("/expiresAt"));
        }
    }

    @ParameterizedTest
    @CsvSource({"read, 201", "write, 201", "admin, 403"})
    void a_lead_makes_tokens_of_their_team_for_reading_and_writing(String scope, int status) {
        as(lead).body(request(Map.of("scopes", List.of(scope), "team", team))).post(TOKENS).then().statusCode(status);
    }

    @Test
    void a_lead_makes_none_for_another_team_or_for_all() {
        as(lead).body(request(Map.of("team", aTeam()))).post(TOKENS).then().statusCode(403);
        as(lead).body(request(Map.of())).post(TOKENS).then().statusCode(403);
    }

    @Test
    void a_lead_sees_the_tokens_of_their_team_only() {
        GivenToken own = GivenToken.withScope("read", team);
        GivenToken other = GivenToken.withScope("read", aTeam());
        GivenToken unbound = GivenToken.withScope("read");

        as(lead).get(TOKENS).then().statusCode(200).body("items.id", hasItem(own.id())).body("items.team", everyItem(is(team)));
        as(lead).get(own.path()).then().statusCode(200);
        as(lead).get(other.path()).then().statusCode(404);
        as(lead).get(unbound.path()).then().statusCode(404);
        as(lead).delete(other.path()).then().statusCode(404);
        as(member).get(TOKENS).then().statusCode(403);
    }

    @Test
    void a_member_makes_none() {
        as(member).body(request(Map.of("team", team))).post(TOKENS).then().statusCode(403);
    }

    @Test
    void only_one_token_that_is_not_revoked_has_a_name() {
        GivenToken first = GivenToken.withScope("read");
        Map<String, Object> same = request(Map.of("name", first.name()));

        json(same).post(TOKENS).then().statusCode(409).body("errors[0].pointer", is("/name"));
        given().delete(first.path()).then().statusCode(200);
        json(same).post(TOKENS).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"name, Importer", "name, a@example.org", "name, ''", "scopes, ''", "scopes, delete", "team, no-such-team"})
    void what_makes_no_sense_is_named(String field, String value) {
        Object sent = field.equals("scopes") ? value.isEmpty() ? List.of() : List.of(value) : value;

        given().contentType("application/json").body(request(Map.of(field, sent))).post(TOKENS).then()
                .statusCode(is(field.equals("team") ? 422 : 400)).body("errors[0].pointer", startsWith("/" + field));
    }

    @Test
    void the_list_comes_in_pages_and_by_maker() {
        GivenToken.madeBy(lead, "read", team);
        GivenToken.madeBy(lead, "write", team);

        String cursor = given().get(TOKENS + "?limit=1&createdBy=" + lead).then().statusCode(200)
                .body("items.scopes[0]", is(List.of("write"))).extract().path("nextCursor");
        given().get(TOKENS + "?limit=1&createdBy=" + lead + "&cursor=" + cursor).then()
                .body("items.scopes[0]", is(List.of("read")))
                .body("nextCursor", nullValue());
        given().get(TOKENS + "?createdBy=nobody").then().body("items", empty());
        given().get(TOKENS + "?limit=200").then().body("items.createdBy", not(empty()));
    }
}

package io.followthrough.api;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadingConditionallyTest {

    @Test
    void what_the_client_has_already_is_not_sent_again() {
        String team = aTeam();
        for (String url : List.of("/api/v1/follow-ups/" + aFollowUp(Map.of("team", team)),
                "/api/v1/incidents/" + anIncident(Map.of("team", team)), "/api/v1/teams/" + team,
                "/api/v1/people/" + aPerson(team), "/api/v1/policies")) {
            String tag = given().get(url).then().statusCode(200).header("ETag", notNullValue())
                    .header("Cache-Control", is("private, no-cache")).extract().header("ETag");

            String body = given().header("If-None-Match", tag).get(url).then().statusCode(304).header("ETag", is(tag)).extract()
                    .asString();
            assertThat(body).as(url).isEmpty();
            given().header("If-None-Match", "\"other\", W/" + tag).get(url).then().statusCode(304);
            given().header("If-None-Match", "*").get(url).then().statusCode(304);
            given().header("If-None-Match", "\"other\"").get(url).then().statusCode(200);
        }
    }

    @Test
    void a_changed_one_is_sent_again() {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", aTeam()));
        given().put(url + "/progress").then().statusCode(200);

        given().header("If-None-Match", "\"0\"").get(url).then().statusCode(200).header("ETag", is("\"1\""));
    }

    @Test
    void the_tag_of_an_overdue_one_changes_every_day_and_still_names_its_version() {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", aTeam(), "dueOn", "2026-03-01"));
        given().get(url).then().header("ETag", is("\"0.3\"")).body("daysOverdue", is(3));

        given().header("If-None-Match", "\"0.2\"").get(url).then().statusCode(200);
        given().header("If-None-Match", "\"0.3\"").get(url).then().statusCode(304);
        given().header("If-Match", "\"1.3\"").put(url + "/progress").then().statusCode(412);
        given().header("If-Match", "\"0.2\"").put(url + "/progress").then().statusCode(200).header("ETag", is("\"1.3\""));
        given().header("If-Match", "\"1\"").delete(url + "/progress").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "nonsense", "\"0", "\"0\" \"1\"", "\"0\",", "W/0", "\"a\"\"", "'0'"})
    void if_match_must_be_a_list_of_tags(String nonsense) {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", aTeam()));

        given().header("If-Match", nonsense).put(url + "/progress").then().statusCode(400)
                .contentType("application/problem+json").body("errors[0].pointer", is("If-Match"));
        given().header("If-Match", "\"7\", W/\"0\"").put(url + "/progress").then().statusCode(412);
        given().header("If-Match", "\"7\", \"0\"").put(url + "/progress").then().statusCode(200);
    }

    @Test
    void lists_and_reports_are_made_anew() {
        given().get("/api/v1/follow-ups?limit=1").then().statusCode(200).header("ETag", not(notNullValue()));
        given().get("/api/v1/reports/overdue").then().statusCode(200).header("ETag", not(notNullValue()));
    }
}

package io.followthrough.api;

import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class KnownQueryParametersTest {

    @ParameterizedTest
    @CsvSource({"follow-ups?statsu=open, ?statsu", "follow-ups?Status=open, ?Status",
            "follow-ups?status=open&dueOn=2026-03-01, ?dueOn",
            "incidents?owner=a, ?owner", "follow-ups/FU-1?expand=true, ?expand", "digests/preview?persn=a, ?persn",
            "reports/overdue?since=2026-01-01, ?since", "policies?x, ?x", "people?colour=a, ?colour"})
    void a_misspelt_one_is_named(String request, String place) {
        given().get("/api/v1/" + request).then().statusCode(400).contentType("application/problem+json")
                .body("errors.pointer", contains(place)).body("errors[0].detail", containsString("is not a known"));
    }

    @Test
    void the_known_ones_are_listed() {
        given().get("/api/v1/incidents?serverity=SEV1").then().body("errors[0].detail",
                is("is not a known query parameter here; known are cursor, limit, team"));
    }

    @Test
    void one_that_takes_one_value_is_given_once() {
        given().get("/api/v1/follow-ups?owner=a&owner=b").then().statusCode(400).body("errors[0].pointer", is("?owner"));
        given().get("/api/v1/follow-ups?team=a&team=b").then().statusCode(200);
    }

    @Test
    void changes_are_checked_too() {
        json(Map.of("title", "Outage")).post("/api/v1/incidents?dryRun=true").then().statusCode(400)
                .body("errors[0].pointer", is("?dryRun"));
        given().put("/api/v1/follow-ups/FU-1/progress?force=true").then().statusCode(400).body("errors[0].pointer",
                is("?force"));
    }
}

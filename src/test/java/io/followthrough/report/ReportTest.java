package io.followthrough.report;

import static io.restassured.RestAssured.given;

import java.time.Instant;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of all reports have in common: it is noon in UTC on the last day of March 2026. */
abstract class ReportTest {

    @Inject
    MovableClock clock;
    @Inject
    Tracked tracked;

    @BeforeEach
    void setTheClock() {
        clock.set(Instant.parse("2026-03-31T12:00:00Z"));
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    JsonPath json(String pathAndQuery) {
        return given().get("/api/v1/reports/" + pathAndQuery).then().statusCode(200).extract().jsonPath();
    }

    String csv(String pathAndQuery) {
        return given().accept("text/csv").get("/api/v1/reports/" + pathAndQuery).then().statusCode(200)
                .contentType("text/csv;charset=UTF-8").extract().asString().replace("\r\n", "\n");
    }
}

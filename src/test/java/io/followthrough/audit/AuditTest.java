package io.followthrough.audit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the audit start from: each works in minutes of its own, so that none counts another's refusals. */
abstract class AuditTest {

    private static final AtomicInteger HOURS = new AtomicInteger();

    @Inject
    MovableClock clock;

    @BeforeEach
    void an_hour_of_its_own() {
        clock.set(MovableClock.START.plus(Duration.ofHours(HOURS.incrementAndGet())));
    }

    @AfterEach
    void back_to_the_present() {
        clock.set(MovableClock.START);
    }

    /** What this test caused, newest first. */
    List<Map<String, Object>> told(String query) {
        return given().queryParam("from", clock.instant().minus(Duration.ofMinutes(30)).toString())
                .queryParam("to", clock.instant().plus(Duration.ofMinutes(30)).toString()).queryParam("limit", 200)
                .get("/api/v1/audit?" + query).then().statusCode(200).extract().path("items");
    }

    void awaitTold(String query, String path, Matcher<?> expected) {
        await().untilAsserted(() -> given().queryParam("from", clock.instant().minus(Duration.ofMinutes(30)).toString())
                .queryParam("to", clock.instant().plus(Duration.ofMinutes(30)).toString()).get("/api/v1/audit?" + query).then()
                .statusCode(200).body(path, expected));
    }
}

package io.followthrough.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.CapturedLog;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BrokenExportsTest {

    @Inject
    AgroalDataSource database;
    @Inject
    Places places;

    @Test
    void there_are_no_more_at_a_time_than_allowed_and_who_hangs_up_makes_room() throws Exception {
        CapturedLog log = CapturedLog.start();
        try (Flood _ = Flood.in(database)) {
            try (Reader one = Reader.of("deliveries"); Reader other = Reader.of("deliveries")) {
                assertThat(one.next(100) + other.next(100)).contains("HTTP/1.1 200");

                given().get("/api/v1/export/teams").then().statusCode(503).header("Retry-After", is("30"))
                        .contentType("application/problem+json").header("Content-Disposition", is((String) null));
                assertThat(Flood.snapshots(database)).isEqualTo(2);
            }

            await().untilAsserted(() -> assertThat(Flood.snapshots(database)).isZero());
            await().untilAsserted(
                    () -> given().get("/api/v1/export/teams").then().statusCode(200).header("Snapshot-At", notNullValue()));
        } finally {
            log.stop();
        }
        assertThat(log.text()).contains("Nobody reads the export any more").doesNotContain("ERROR");
    }

    @Test
    void one_that_the_database_breaks_off_looks_like_it() throws Exception {
        try (Flood _ = Flood.in(database); Reader slow = Reader.of("deliveries")) {
            String beginning = slow.next(100);
            Flood.breakOff(database);

            assertThat(beginning + slow.rest()).contains("HTTP/1.1 200", "\"export\":\"begin\"")
                    .doesNotContain("\"export\":\"end\"").doesNotEndWith("0\r\n\r\n");
        }
        given().get("/api/v1/export/teams").then().statusCode(200);
    }

    @Test
    void an_answer_that_nobody_began_to_write_makes_room() {
        for (int i = 0; i < 5; i++) {
            given().head("/api/v1/export").then().statusCode(200);
            given().get("/api/v1/export/nothing").then().statusCode(404);
            given().get("/api/v1/export?format=xml").then().statusCode(400);
            given().accept("image/png").get("/api/v1/export").then().statusCode(406);
        }
        try (Places.Place _ = places.take(); Places.Place _ = places.take()) {
            given().get("/api/v1/export").then().statusCode(503);
        }
        given().get("/api/v1/export").then().statusCode(200);
    }
}

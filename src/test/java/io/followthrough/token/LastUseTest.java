package io.followthrough.token;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.GivenToken;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LastUseTest {

    @Inject
    MovableClock clock;

    @Inject
    AgroalDataSource database;

    private GivenToken token;

    @BeforeEach
    void aToken() {
        token = GivenToken.withScope("read");
    }

    @AfterEach
    void back_to_the_present() {
        clock.set(MovableClock.START);
    }

    @Test
    void it_is_exact_to_the_minute() {
        use();
        awaitLastUse("2026-03-04T09:00:00Z");

        clock.advance(Duration.ofSeconds(60));
        use();
        awaitLastUse("2026-03-04T09:01:00Z");
    }

    @Test
    void it_changes_the_tag_for_readers_and_not_the_version() {
        String before = given().get(token.path()).header("ETag");
        use();
        awaitLastUse("2026-03-04T09:00:00Z");

        given().header("If-None-Match", before).get(token.path()).then().statusCode(200).header("ETag", not(before));
        given().header("If-Match", before).delete(token.path()).then().statusCode(200);
    }

    @Test
    void nobody_waits_for_a_lock_on_the_token() throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement lock = connection.prepareStatement("select from api_token where id = ? for update")) {
                lock.setInt(1, token.id());
                lock.execute();
            }
            use();
            connection.rollback();
        }
        clock.advance(Duration.ofMinutes(2));
        use();
        awaitLastUse("2026-03-04T09:02:00Z");
    }

    private void use() {
        token.used().get("/api/v1/teams").then().statusCode(200);
    }

    private void awaitLastUse(String time) {
        await().untilAsserted(() -> given().get(token.path()).then().body("lastUsedAt", is(time)));
    }
}

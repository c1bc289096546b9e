package io.followthrough.feed;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.CapturedLog;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever knows an address can read the calendar, so nobody else may come across it; the access log is on in tests. */
@QuarkusTest
class AddressesOfCalendarsTest {

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(value = "metrics", management = true)
    URI metrics;

    private GivenCalendar calendar;
    private String secret;

    @BeforeEach
    void a_calendar() {
        calendar = GivenCalendar.ofOneself(aPerson(aTeam()));
        secret = calendar.path().replaceAll(".*/|\\.ics$", "");
    }

    @Test
    void the_database_keeps_a_hash() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("select hash, c::text from calendar_feed c where id = " + calendar.id())) {
            row.next();
            assertThat(row.getBytes(1))
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)));
            assertThat(row.getString(2)).doesNotContain(secret.substring(11));
        }
    }

    @Test
    void no_log_metric_or_audit_shows_them_even_when_the_access_log_is_on() {
        CapturedLog log = CapturedLog.start();
        CapturedLog accessLog = CapturedLog.start("io.quarkus.http.access-log");

        calendar.fetched().then().statusCode(200).header("RateLimit-Policy", startsWith("\"unauthenticated\""));
        GivenCalendar.fetched(calendar.path() + "x").then().statusCode(404);
        GivenCalendar.fetched("/" + calendar.path()).then().statusCode(404);
        GivenCalendar.fetched("/api/v1" + calendar.path()).then().statusCode(404);
        as("someone@example.org").body("{}").post("/api/v1/people/" + secret + "/calendars").then().statusCode(404);
        given().header("X-Forwarded-Email", "nobody").body("x").post(calendar.path()).then().statusCode(405);
        for (String method : List.of("PROPFIND", "OPTIONS", "REPORT", "DELETE")) { // as applications try that know more than files
            given().header("X-Forwarded-Email", "nobody").request(method, calendar.path());
        }
        given().get("/api/v1/teams").then().statusCode(200);

        await().untilAsserted(() -> assertThat(accessLog.text()).contains("GET /api/v1/teams"));
        log.stop();
        accessLog.stop();
        assertThat(log.text() + accessLog.text()).doesNotContain(secret.substring(11));
        assertThat(given().get(metrics).asString()).contains("/calendars/{secret}.ics").doesNotContain(secret.substring(11));
    }

    @Test
    void the_audit_masks_them_wherever_somebody_puts_them() {
        given().header("User-Agent", secret).get("/api/v1/follow-ups?format=csv&q=" + secret).then().statusCode(200);

        assertThat(given().get("/api/v1/audit?action=export").asString()).contains(secret.substring(0, 11))
                .doesNotContain(secret.substring(11));
    }

    @Test
    void the_last_use_is_noted() {
        calendar.fetched().then().statusCode(200);

        await().untilAsserted(() -> as(calendar.owner()).get(calendar.apiPath()).then().statusCode(200)
                .body("lastUsedAt", is("2026-03-04T09:00:00Z")).header("ETag", notNullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ft_%s", "ftcal_", "ftcal_%s0", "FTCAL_%s", "ftcal_%%00", "ftcal_'%%20or%%20true%%20--"})
    void what_is_not_the_whole_address_is_answered_like_one_that_never_was(String form) {
        Response never = GivenCalendar.fetched("/calendars/ftcal_" + "0".repeat(49) + ".ics");

        Response answer = given().header("X-Forwarded-Email", "nobody").urlEncodingEnabled(false)
                .get("/calendars/" + form.formatted(secret.substring(6)) + ".ics");

        if (!form.contains("%%00") && !form.isEmpty()) {
            assertThat(answer.asString()).isEqualTo(never.asString());
        }
        assertThat(answer.statusCode()).isIn(400, 404).isEqualTo(form.contains("%%00") ? 400 : 404);
    }

    @Test
    void an_address_is_of_no_use_as_a_token() {
        given().header("Authorization", "Bearer " + secret).get("/api/v1/teams").then().statusCode(401);
    }
}

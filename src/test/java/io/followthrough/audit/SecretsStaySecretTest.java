package io.followthrough.audit;

import static io.followthrough.GivenToken.bearing;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.CapturedLog;
import io.followthrough.GivenToken;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token is planted wherever a client could put it, and looked for wherever it could come out. */
@QuarkusTest
class SecretsStaySecretTest extends AuditTest {

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(value = "metrics", management = true)
    URI metrics;

    private CapturedLog log;

    @BeforeEach
    void listen() {
        log = CapturedLog.start();
    }

    @AfterEach
    void stop() {
        log.stop();
    }

    @Test
    void in_logs_answers_metrics_and_tables() throws Exception {
        GivenToken good = GivenToken.withScope("admin");
        GivenToken revoked = GivenToken.withScope("read");
        given().delete(revoked.path()).then().statusCode(200);
        StringBuilder answers = new StringBuilder();

        for (String secret : List.of(good.secret(), revoked.secret(), good.secret() + "x")) {
            answers.append(bearing(secret).get("/api/v1/incidents").asString());
            answers.append(bearing(secret).get("/api/v1/audit?limit=200").asString());
            answers.append(bearing(secret).body("{").post("/api/v1/tokens").asString());
            answers.append(bearing(secret).body(Map.of("slug", "a b")).post("/api/v1/teams").asString());
            answers.append(
                    given().header("X-Forwarded-Email", "nobody").get("/api/v1/incidents?access_token=" + secret).asString());
            answers.append(given().header("User-Agent", secret).header("X-Forwarded-Email", "someone@example.org")
                    .get("/api/v1/tokens/7?token=" + secret).asString());
            answers.append(given().header("X-Forwarded-Email", "someone@example.org").header("User-Agent", secret)
                    .get("/api/v1/follow-ups?format=csv&q=" + secret).asString());
        }
        awaitTold("action=export", "items.size()", is(3));
        answers.append(given().get("/api/v1/audit?limit=200").asString())
                .append(given().get("/api/v1/tokens?limit=200").asString());

        for (GivenToken token : List.of(good, revoked)) {
            String secret = token.secret().substring(8);
            assertThat(answers.toString()).contains(token.name()).doesNotContain(secret);
            assertThat(log.text()).contains("Refused").doesNotContain(secret);
            assertThat(given().get(metrics).then().statusCode(200).extract().asString()).contains("signin_failures")
                    .doesNotContain(secret);
            assertThat(rows()).contains(token.name()).doesNotContain(secret);
        }
    }

    private String rows() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                                select (select string_agg(a::text, ' ') from audit_entry a) || (select string_agg(t::text, ' ') from api_token t)
                                    || (select coalesce(string_agg(k::text, ' '), '') from idempotency_key k)""")) {
            row.next();
            return row.getString(1);
        }
    }
}

package io.followthrough.token;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.followthrough.GivenToken.request;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.GivenToken;
import io.followthrough.secrets.PlantedSecrets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What a token is used with is in one answer and nowhere else. */
@QuarkusTest
class SecretsAreShownOnceTest {

    private static final String TOKENS = "/api/v1/tokens";

    @Inject
    AgroalDataSource database;

    @Test
    void the_secret_is_in_the_answer_that_is_not_stored_and_nowhere_after_it() {
        String team = aTeam();
        Response made = json(request(Map.of("scopes", List.of("write", "read"), "team", team))).post(TOKENS);

        made.then().statusCode(201).header("Cache-Control", is("no-store")).header("Location", startsWith("http"))
                .header("ETag", is("\"0\"")).body("secret", startsWith("ft_")).body("scopes", is(List.of("read", "write")))
                .body("team", is(team)).body("createdBy", is("unnamed")).body("expiresAt", is("2026-06-02T09:00:00Z"));
        String secret = PlantedSecrets.plant("an API token", made.path("secret"));
        String read = given().get(made.header("Location")).then().statusCode(200).body("secret", nullValue())
                .body("hint", is(secret.substring(0, 8))).body("lastUsedAt", nullValue()).body("revokedAt", nullValue())
                .extract().asString();
        assertThat(read + given().get(TOKENS).asString()).doesNotContain(secret);
    }

    @Test
    void the_database_has_the_hash_only() throws Exception {
        GivenToken token = GivenToken.withScope("read");

        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select hash, t::text from api_token t where id = ?")) {
            query.setInt(1, token.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                assertThat(row.getBytes(1)).isEqualTo(MessageDigest.getInstance("SHA-256")
                        .digest(token.secret().getBytes(StandardCharsets.US_ASCII)));
                assertThat(row.getString(2)).doesNotContain(token.secret().substring(8));
            }
        }
    }

    @Test
    void a_repeated_request_gets_the_answer_without_the_secret_which_is_kept_nowhere() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = request(Map.of());

        Response first = json(request).header("Idempotency-Key", key).post(TOKENS);
        Response second = json(request).header("Idempotency-Key", key).post(TOKENS);

        second.then().statusCode(201).header("Idempotency-Replayed", is("true")).header("Cache-Control", is("no-store"))
                .body("id", is(first.<Integer>path("id"))).body("secret", nullValue());
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection
                        .prepareStatement("select convert_from(body, 'UTF8') from idempotency_key where key = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                assertThat(row.getString(1)).contains(request.get("name").toString())
                        .doesNotContain(first.<String>path("secret"));
            }
        }
    }

    @Test
    void a_short_answer_would_lose_the_secret() {
        json(request(Map.of())).header("Prefer", "return=minimal").post(TOKENS).then().statusCode(201).body("secret",
                notNullValue());
    }
}

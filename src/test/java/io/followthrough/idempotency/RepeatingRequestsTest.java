package io.followthrough.idempotency;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RepeatingRequestsTest {

    @Inject
    AgroalDataSource database;

    @Inject
    IdempotencyKeys keys;

    private String team;
    private final String key = UUID.randomUUID().toString();

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @BeforeEach
    void aTeamOfItsOwn() {
        team = aTeam();
    }

    @Test
    void a_repeated_request_gets_the_same_answer_and_does_nothing() {
        Response first = with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups");
        Response second = with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups");

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then().statusCode(201).header("Idempotency-Replayed", is("true"));
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header)).isNotNull();
        }
        assertThat(followUps()).isEqualTo(1);
    }

    @Test
    void the_key_may_be_quoted_as_the_standard_has_it() {
        with("\"" + key + "\"").body(titled("Limit the pool")).post("/api/v1/follow-ups").then().statusCode(201);
        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().header("Idempotency-Replayed", is("true"));
    }

    @Test
    void another_body_path_or_query_with_the_same_key_is_refused() {
        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().statusCode(201);

        with(key).body(titled("Limit the queue")).post("/api/v1/follow-ups").then().statusCode(422)
                .body("type", is("urn:followthrough:problem:idempotency-key-reused"))
                .body("errors[0].pointer", is("Idempotency-Key"));
        with(key).body(titled("Limit the pool")).post("/api/v1/incidents").then().statusCode(422);
        with(key).body(titled("Limit the pool")).post("/api/v1/postmortems?dryRun=true").then().statusCode(422);
        assertThat(followUps()).isEqualTo(1);
    }

    @Test
    void another_query_or_content_type_alone_makes_another_request() {
        String body = "{\"title\": \"Pool exhausted\"}";
        with(key).body(body).post("/api/v1/postmortems?team=" + team).then().statusCode(201);

        with(key).body(body).post("/api/v1/postmortems?team=" + aTeam()).then().statusCode(422).body("errors[0].pointer",
                is("Idempotency-Key"));
        given().header("Idempotency-Key", key).contentType("text/markdown").body(body).post("/api/v1/postmortems?team=" + team)
                .then().statusCode(422).body("errors[0].pointer", is("Idempotency-Key"));
    }

    @Test
    void an_expired_answer_is_no_answer_even_before_it_is_removed() {
        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().statusCode(201);

        clock.set(Instant.parse("2026-03-05T08:59:59Z"));
        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().header("Idempotency-Replayed", is("true"));
        clock.set(Instant.parse("2026-03-05T09:00:00Z"));
        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void another_caller_has_keys_of_their_own() {
        for (String caller : List.of("ana@example.org", "ben@example.org")) {
            with(key).header("X-Forwarded-Email", caller).body(titled("Limit the pool")).post("/api/v1/follow-ups").then()
                    .statusCode(201).header("Idempotency-Replayed", nullValue());
        }
        assertThat(followUps()).isEqualTo(2);
    }

    @Test
    void what_was_refused_may_be_corrected_under_the_same_key() {
        with(key).body(titled("")).post("/api/v1/follow-ups").then().statusCode(400);
        with(key).body(Map.of("title", "Limit", "team", "nobody")).post("/api/v1/follow-ups").then().statusCode(422);

        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().statusCode(201);
    }

    @Test
    void a_document_imported_twice_under_one_key_gives_the_same_answer() {
        String document = "# Outage " + key + "\n\n## Action items\n\n- [ ] Limit the pool\n";
        Response first = given().header("Idempotency-Key", key).contentType("text/markdown").body(document)
                .post("/api/v1/postmortems?team=" + team);
        Response second = given().header("Idempotency-Key", key).contentType("text/markdown").body(document)
                .post("/api/v1/postmortems?team=" + team);

        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_minimal_answer_is_minimal_again_and_whole_when_asked_for() {
        with(key).header("Prefer", "return=minimal").body(titled("Limit")).post("/api/v1/follow-ups").then().statusCode(201);

        with(key).header("Prefer", "return=minimal").body(titled("Limit")).post("/api/v1/follow-ups").then().statusCode(201)
                .body(is("")).header("Idempotency-Replayed", is("true"));
        with(key).body(titled("Limit")).post("/api/v1/follow-ups").then().statusCode(201).body("title", is("Limit"));
    }

    @Test
    void an_answer_is_forgotten_after_a_day() {
        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().statusCode(201);

        keys.forget(Instant.parse("2026-03-05T08:59:59Z"));
        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().header("Idempotency-Replayed", is("true"));
        keys.forget(Instant.parse("2026-03-05T09:00:00Z"));
        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(followUps()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "\"a", "naïve", "a b", "a,b"})
    void nonsense_is_no_key(String nonsense) {
        with(nonsense).body(titled("Limit")).post("/api/v1/follow-ups").then().statusCode(400)
                .contentType("application/problem+json").body("errors[0].pointer", is("Idempotency-Key"));
        with("x".repeat(256)).body(titled("Limit")).post("/api/v1/follow-ups").then().statusCode(400);
        assertThat(followUps()).isZero();
    }

    @Test
    void who_waits_too_long_is_told_to_come_back() throws SQLException {
        try (var other = database.getConnection(); var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("INSERT INTO idempotency_key (caller, key, fingerprint, expires_at) VALUES ('unnamed', '" + key
                    + "', '', '2026-03-05T09:00:00Z')");

            with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().statusCode(409)
                    .header("Retry-After", is("2"))
                    .body("type", is("urn:followthrough:problem:request-in-progress"));
            other.rollback();
        }
        with(key).body(titled("Limit the pool")).post("/api/v1/follow-ups").then().statusCode(201);
    }

    private Map<String, Object> titled(String title) {
        return Map.of("title", title, "team", team);
    }

    private static RequestSpecification with(String key) {
        return json("").header("Idempotency-Key", key);
    }

    private int followUps() {
        return given().get("/api/v1/follow-ups?team=" + team).then().statusCode(200).extract().<List<?>>path("items").size();
    }
}

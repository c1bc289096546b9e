package io.followthrough.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemsTest {

    @TestHTTPResource("/api/v1/incidents")
    URI incidents;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{                                      | 400 | ``",
            "[]                                     | 400 | ``",
            "null                                   | 400 | ``",
            "{\"title\": \"A\", \"colour\": \"red\"}  | 400 | /colour",
            "{\"title\": 5}                         | 400 | /title",
            "{\"title\": {}}                        | 400 | /title",
            "{\"title\": \"\"}                      | 400 | /title",
            "{\"title\": \"A\", \"severity\": \"SEV9\"}      | 400 | /severity",
            "{\"title\": \"A\", \"startedAt\": \"2026-02-30T00:00:00Z\"} | 400 | /startedAt",
            "{\"title\": \"A\", \"durationMinutes\": -1}     | 400 | /durationMinutes",
            "{\"title\": \"A\", \"durationMinutes\": \"long\"} | 400 | /durationMinutes",
            "{\"title\": \"A\", \"services\": \"checkout\"}  | 400 | /services",
            "{\"title\": \"A\", \"services\": [\"\"]}        | 400 | /services/0",
            "{\"title\": \"A\", \"team\": \"nobody\"}        | 422 | /team",
            "{\"title\": \"A\\u0000B\"}             | 400 | /title"})
    void a_bad_incident_is_refused_where_it_is_bad(String body, int status, String pointer) {
        var answer = given().contentType("application/json").body(body).post("/api/v1/incidents").then().statusCode(status)
                .contentType("application/problem+json").body("status", is(status)).body("type", notNullValue())
                .body("detail", not(containsString("io.followthrough")));
        if (!pointer.isEmpty()) {
            answer.body("errors[0].pointer", is(pointer));
        }
    }

    @ParameterizedTest
    @CsvSource({"INC-999999999", "INC-0", "INC--1", "FU-1", "nonsense", "INC-99999999999999999999999"})
    void an_unknown_key_is_not_found(String key) {
        given().urlEncodingEnabled(false).get("/api/v1/incidents/" + key).then().statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:followthrough:problem:not-found"));
    }

    @Test
    void a_url_with_nul_is_invalid() {
        given().urlEncodingEnabled(false).get("/api/v1/follow-ups?label=a%00b").then().statusCode(400)
                .contentType("application/problem+json").body("detail", containsString("NUL"));
    }

    @Test
    void an_unknown_path_is_not_found() {
        given().accept("application/json").get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json")
                .body("type", is("urn:followthrough:problem:not-found"));
    }

    @Test
    void a_method_that_a_resource_does_not_know_is_not_allowed() {
        given().delete("/api/v1/incidents").then().statusCode(405).contentType("application/problem+json")
                .body("type", is("urn:followthrough:problem:method-not-allowed"));
    }

    @Test
    void every_path_names_the_methods_it_knows_to_whoever_tries_another() {
        List<DescribedOperation> operations = Description.read().operations();
        for (DescribedOperation some : operations) {
            String path = some.path(Map.of());
            Set<String> known = operations.stream()
                    .filter(other -> path.matches(other.path().replaceAll("\\{[^}]+}", "[^/]+")))
                    .map(DescribedOperation::method).collect(Collectors.toCollection(TreeSet::new));
            Stream.of("GET", "POST", "PUT", "PATCH", "DELETE").filter(method -> !known.contains(method)).forEach(method -> {
                String allow = given().urlEncodingEnabled(false).request(method, path).then().statusCode(405)
                        .contentType("application/problem+json")
                        .body("type", is("urn:followthrough:problem:method-not-allowed"))
                        .extract().header("Allow");
                assertThat(allow.split(", ")).as(method + " " + path).containsAll(known).doesNotContain(method);
            });
        }
    }

    @Test
    void a_content_type_that_is_not_known_is_unsupported() {
        given().contentType("application/xml").body("<incident/>").post("/api/v1/incidents").then().statusCode(415)
                .contentType("application/problem+json").body("type", is("urn:followthrough:problem:unsupported-media-type"));
    }

    @Test
    void a_body_that_is_too_large_is_refused_in_words() {
        given().contentType("application/json").body("\"" + "x".repeat(3_000_000) + "\"").post("/api/v1/incidents").then()
                .statusCode(413).contentType("application/problem+json")
                .body("type", is("urn:followthrough:problem:too-large"));
    }

    @Test
    void so_is_one_that_does_not_say_how_large_it_is() throws Exception {
        byte[] title = ("{\"title\": \"" + "x".repeat(3_000_000) + "\"}").getBytes(UTF_8);

        HttpResponse<String> answer = chunked(title);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:followthrough:problem:too-large", "2097152");
    }

    @Test
    void and_one_that_is_small_enough_is_read() throws Exception {
        assertThat(chunked("{\"title\": \"Sent in pieces\"}".getBytes(UTF_8)).statusCode()).isEqualTo(201);
        assertThat(chunked("{\"title\": 5}".getBytes(UTF_8)).body()).contains("/title must be a string");
    }

    private HttpResponse<String> chunked(byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(incidents).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void a_representation_that_is_not_offered_is_not_acceptable() {
        given().accept("image/png").get("/api/v1/incidents").then().statusCode(406)
                .contentType("application/problem+json").body("type", is("urn:followthrough:problem:not-acceptable"));
    }
}

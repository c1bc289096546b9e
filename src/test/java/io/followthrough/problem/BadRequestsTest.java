package io.followthrough.problem;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadRequestsTest {

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/api/v1")
    URI api;

    /** One test for all of them: that nothing was stored is looked at after each, and all that are wrong are told at once. */
    @Test
    void are_all_refused_with_a_problem_that_names_the_place_and_store_nothing() throws Exception {
        String team = aTeam();
        Map<String, String> existing = Map.of("{team}", team, "{person}", aPerson(team), "{inc}",
                anIncident(Map.of("team", team)),
                "{fu}", aFollowUp(Map.of("team", team)));
        List<BadRequest> requests = BadRequests.all();
        List<String> faults = new ArrayList<>();

        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            String before = content();
            for (BadRequest request : requests) {
                String fault = fault(request, client.send(http(request, existing), BodyHandlers.ofString()));
                String after = content();
                if (!after.equals(before)) {
                    fault += " changed what is stored";
                    before = after;
                }
                if (!fault.isEmpty()) {
                    faults.add(request + " -> " + fault);
                }
            }
        }

        assertThat(requests).hasSizeGreaterThan(200);
        assertThat(faults).as("of %d requests", requests.size()).isEmpty();
    }

    @Test
    void sql_and_html_in_free_text_are_kept_as_they_are() {
        for (String text : List.of("'; DROP TABLE follow_up; --", "<script>alert(1)</script>", "{{7*7}} ${x} %s",
                "\\\" ' ` \u202e")) {
            String key = json(Map.of("title", text, "description", text, "labels", List.of(text))).post("/api/v1/follow-ups")
                    .then()
                    .statusCode(201).extract().path("key");
            given().get("/api/v1/follow-ups/" + key).then().statusCode(200).body("title", is(text))
                    .body("description", is(text))
                    .body("labels[0]", is(text));
            given().queryParam("label", text).get("/api/v1/follow-ups").then().statusCode(200);
            given().queryParam("owner", text).get("/api/v1/follow-ups").then().statusCode(200).body("items.size()", is(0));
        }
    }

    private static String fault(BadRequest request, HttpResponse<String> answer) throws IOException {
        int status = answer.statusCode();
        if (status < 400 || status >= 500) {
            return "answered " + status + " " + answer.body();
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith(Problem.MEDIA_TYPE)) {
            return status + " is no problem but " + answer.headers().firstValue("Content-Type") + answer.body();
        }
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        if (problem.path("status").asInt() != status || problem.path("type").asText().isEmpty()
                || answer.body().contains("io.followthrough") || answer.body().contains("Exception")) {
            return "is a bad problem: " + answer.body();
        }
        boolean named = request.pointer() == null || problem.path("errors").findValuesAsText("pointer").stream()
                .anyMatch(pointer -> pointer.equals(request.pointer()) || pointer.startsWith(request.pointer() + "/"));
        return named || status == 413 ? "" : "does not name " + request.pointer() + ": " + answer.body();
    }

    private HttpRequest http(BadRequest request, Map<String, String> existing) {
        String path = request.path();
        for (Map.Entry<String, String> entry : existing.entrySet()) {
            path = path.replace(entry.getKey(), entry.getValue());
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(api + path)).header("Accept", "*/*")
                .method(request.method(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()));
        if (request.contentType() != null) {
            builder.header("Content-Type", request.contentType());
        }
        if (request.ifMatch() != null) {
            builder.header("If-Match", request.ifMatch());
        }
        return builder.build();
    }

    /** How many rows each table has, and how often what is in them was changed. */
    private String content() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM team) || ' ' || (SELECT count(*) FROM person) || ' '
                            || (SELECT count(*) FROM incident) || ' ' || (SELECT count(*) FROM postmortem) || ' '
                            || (SELECT count(*) FROM follow_up) || ' ' || (SELECT count(*) FROM history_entry) || ' '
                            || (SELECT sum(version) FROM follow_up) || ' ' || (SELECT sum(version) FROM incident) || ' '
                            || (SELECT sum(version) FROM team) || ' ' || (SELECT sum(version) FROM person)""")) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package io.followthrough.problem;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.Given;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Everything that the description of the API lets a client say, said wrongly; an operation of tomorrow is among them by itself. */
@QuarkusTest
class BadRequestsTest {

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URI service;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> faults = new ArrayList<>();

    @Test
    void are_all_refused_with_a_problem_that_names_the_place_and_store_nothing() throws Exception {
        Existing existing = Existing.made();
        int count = 0;

        for (DescribedOperation operation : Description.read().operations()) {
            StoredContent before = StoredContent.of(database);
            for (BadRequest request : wrong(operation)) {
                expectRefusal(existing.put(request));
                count++;
            }
            Map<String, String> stored = before.differences(StoredContent.of(database));
            if (!stored.isEmpty()) {
                faults.add(operation.method() + " " + operation.path() + " stored something: " + stored);
            }
        }

        assertThat(faults).as("of %d requests", count).isEmpty();
        assertThat(count).isGreaterThan(5000);
    }

    @Test
    void what_is_odd_but_not_wrong_is_stored_or_refused_and_never_a_failure() throws Exception {
        Existing existing = Existing.made();
        List<DescribedOperation> operations = Description.read().operations();

        for (DescribedOperation operation : operations) {
            Stream<BadRequest> odd = Stream
                    .of(OddBodies.of(operation), WrongParameters.odd(operation), WrongHeaders.odd(operation))
                    .flatMap(Collection::stream);
            for (BadRequest request : odd.toList()) {
                expectNoFailure(existing.put(request));
            }
        }
        for (DescribedOperation operation : operations) { // also what reads what was stored
            for (BadRequest request : operation.method().equals("GET") ? operation.asDescribed() : List.<BadRequest>of()) {
                expectNoFailure(existing.put(request));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void sql_and_html_in_free_text_are_kept_as_they_are() {
        for (String text : List.of("'; DROP TABLE follow_up; --", "<script>alert(1)</script>", "{{7*7}} ${x} %s",
                "\\\" ' ` \u202e")) {
            String key = Given.aFollowUp(Map.of("title", text, "description", text, "labels", List.of(text)));
            given().get("/api/v1/follow-ups/" + key).then().statusCode(200).body("title", is(text))
                    .body("description", is(text)).body("labels[0]", is(text));
            given().queryParam("label", text).get("/api/v1/follow-ups").then().statusCode(200);
            given().queryParam("owner", text).get("/api/v1/follow-ups").then().statusCode(200).body("items.size()", is(0));
        }
    }

    private static List<BadRequest> wrong(DescribedOperation operation) {
        return Stream.of(WrongHeaders.of(operation), WrongParameters.of(operation), WrongBodies.of(operation))
                .flatMap(Collection::stream).toList();
    }

    private void expectRefusal(BadRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request);
        String fault = Refusal.fault(request, answer);
        if (!fault.isEmpty()) {
            faults.add(request + " -> " + fault);
        }
    }

    private void expectNoFailure(BadRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() >= 500) {
            faults.add(request + " -> " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> send(BadRequest request) throws IOException, InterruptedException {
        HttpRequest.Builder http = HttpRequest.newBuilder(service.resolve(request.path())).method(request.method(),
                request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(http::header);
        return client.send(http.build(), BodyHandlers.ofString());
    }
}

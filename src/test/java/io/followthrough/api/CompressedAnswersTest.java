package io.followthrough.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CompressedAnswersTest {

    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @CsvSource({"/api/v1/policies, application/json", "/api/v1/follow-ups?limit=0, application/problem+json",
            "/api/v1/nothing, application/problem+json", "/api/v1/follow-ups?format=csv, text/csv",
            "/api/v1/reports/overdue?format=csv, text/csv", "/api/v1/export, application/x-ndjson", "/follow-ups, text/html",
            "/assets/followthrough.css, text/css",
            "/openapi?format=json, application/json"})
    void every_kind_of_answer_is_compressed_when_asked_for(String path, String type) throws Exception {
        var request = HttpRequest.newBuilder(service.resolve(path)).header("Accept-Encoding", "gzip")
                .header("Accept", type.equals("text/html") ? type : "*/*").build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(unzipped(answer)).isNotEmpty();
        }
    }

    @Test
    void nobody_gets_it_unasked() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(service.resolve("/api/v1/policies")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(answer.body()).isEqualTo(given().get("/api/v1/policies").asString());
        }
    }

    private static byte[] unzipped(HttpResponse<byte[]> answer) throws IOException {
        try (var body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return body.readAllBytes();
        }
    }
}

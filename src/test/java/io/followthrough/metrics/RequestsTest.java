package io.followthrough.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** However much somebody tries out, the series of requests stay few. */
@QuarkusTest
class RequestsTest {

    private static final String COUNT = "http_server_requests_seconds_count";

    @TestHTTPResource(value = "metrics", management = true)
    String metrics;

    @Test
    void paths_that_do_not_exist_share_one_series() {
        given().get("/no-such-path-0");
        Set<String> before = Scrape.at(metrics).values(COUNT, "uri");

        for (int i = 1; i < 20; i++) {
            given().get("/no-such-path-" + i);
            given().get("/api/v1/no-such-path-" + i);
            given().get("/api/v1/follow-ups/FU-" + (900_000 + i));
            given().get("/api/v1/follow-ups/no-key-" + i);
            given().post("/no-such-path-" + i);
            given().header("X-Forwarded-Email", "nobody").get("/api/v1/no-such-path-" + i);
            given().header("X-Forwarded-Email", "nobody").get("/follow-ups/no-such-path-" + i);
            given().header("Authorization", "Bearer ft_no-such-token").get("/no-such-path-" + i);
            given().header("Authorization", "Bearer ft_no-such-token").get("/api/v1/no-such-path-" + i);
            given().urlEncodingEnabled(false).get("/api/v1/no%00such-path-" + i);
            given().urlEncodingEnabled(false).get("/api/v1/..%2Fno-such-path-" + i);
            given().header("Origin", "https://evil.example.net").post("/api/v1/no-such-path-" + i);
            given().header("Accept", "no such type " + i).get("/api/v1/no-such-path-" + i);
        }

        Set<String> after = Scrape.at(metrics).values(COUNT, "uri");
        assertThat(after).noneMatch(uri -> uri.contains("such") || uri.contains("FU-9") || uri.contains("no-key"));
        assertThat(after).hasSizeLessThan(before.size() + 5);
    }

    @Test
    void methods_that_do_not_exist_share_one_series() {
        for (int i = 0; i < 20; i++) {
            given().request("BREW" + i, "/api/v1/follow-ups");
            given().request("BREW" + i, "/no-such-path");
        }

        assertThat(Scrape.at(metrics).values(COUNT, "method")).isSubsetOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE",
                "OPTIONS", "OTHER").contains("OTHER");
    }

    @Test
    void have_a_bounded_number_of_buckets() {
        given().get("/api/v1/follow-ups").then().statusCode(200);

        assertThat(Scrape.at(metrics).values("http_server_requests_seconds_bucket", "le")).containsExactlyInAnyOrder("0.01",
                "0.03", "0.1", "0.3", "1.0", "3.0", "10.0", "+Inf");
    }
}

package io.followthrough.attack;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Requests that never end, or whose head is longer than any of ours. */
@QuarkusTest
class OverlongRequestsTest {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    /** More than there are threads for requests. */
    private static final int SLOW_ONES = 230;

    @Test
    void a_long_header_is_refused() throws IOException {
        assertThat(statusOf("GET /api/v1/teams" + HOST + "X: " + "x".repeat(100_000) + "\r\n\r\n")).isEqualTo(431);
    }

    @Test
    void many_headers_are_refused() throws IOException {
        String many = IntStream.range(0, 5000).mapToObj(i -> "X-" + i + ": y\r\n").collect(joining());

        assertThat(statusOf("GET /api/v1/teams" + HOST + many + "\r\n")).isEqualTo(431);
    }

    @Test
    void a_long_url_is_refused() throws IOException {
        assertThat(statusOf("GET /api/v1/follow-ups?q=" + "x".repeat(20_000) + HOST + "\r\n")).isEqualTo(414);
    }

    @Test
    void many_cookies_are_refused() throws IOException {
        String many = IntStream.range(0, 3000).mapToObj(i -> "q_session_chunk_" + i + "=x").collect(joining("; "));

        assertThat(statusOf("GET /" + HOST + "Cookie: " + many + "\r\n\r\n")).isEqualTo(431);
    }

    @Test
    void many_parameters_are_refused() {
        String many = IntStream.range(0, 300).mapToObj(i -> "a" + i + "=1").collect(joining("&"));

        given().urlEncodingEnabled(false).get("/api/v1/follow-ups?" + many).then().statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void others_are_answered_while_many_never_finish_what_they_say() throws IOException {
        List<RawConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_ONES; i++) {
                slow.add(new RawConnection().send("GET /api/v1/teams HTTP/1.1\r\nHost: local"));
                slow.add(new RawConnection().send("POST /api/v1/follow-ups HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"title\":"));
                slow.add(new RawConnection().send("POST /api/v1/postmortems HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: text/markdown\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n# Out"));
            }

            for (int i = 0; i < 20; i++) {
                given().get("/api/v1/teams/unassigned").then().statusCode(lessThan(500));
            }
        } finally {
            for (RawConnection connection : slow) {
                connection.close();
            }
        }
    }

    private static int statusOf(String request) throws IOException {
        return RawConnection.to(request).statuses().getFirst();
    }
}

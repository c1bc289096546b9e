package io.followthrough.attack;

import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import java.io.IOException;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests whose end a proxy in front may see elsewhere than we do, with another request hidden behind it: none is carried out beside
 * the one that everybody sees. Line ends are written as {@code ^}, the request that is hidden as {@code @}.
 */
@QuarkusTest
class SmuggledRequestsTest {

    private String team;
    private String hidden;

    @BeforeEach
    void a_request_to_hide() {
        team = aTeam();
        String body = "{\"title\":\"smuggled\",\"team\":\"" + team + "\"}";
        hidden = "POST /api/v1/follow-ups HTTP/1.1^Host: localhost^Content-Type: application/json^Connection: close^"
                + "Content-Length: " + body.length() + "^^" + body;
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Content-Length: 6^Transfer-Encoding: chunked^^0^^@",
            "Transfer-Encoding: chunked^Content-Length: 6^^0^^@",
            "Content-Length: 6^Transfer-Encoding: identity, chunked^^0^^@",
            "Content-Length: 6^Transfer-Encoding : chunked^^0^^@",
            "Content-Length: 6^Transfer-Encoding:\u000bchunked^^0^^@",
            "Content-Length: 6^Transfer-Encoding: xchunked^^0^^@",
            "Content-Length: 6^Transfer-Encoding: chunked^Transfer-Encoding: identity^^0^^@",
            "Content-Length: 6^Transfer-Encoding^ : chunked^^0^^@",
            "Content-Length: 6^X: y\nTransfer-Encoding: chunked^^0^^@",
            "Transfer-Encoding: chunked, identity^^0^^@",
            "Transfer-Encoding: gzip, chunked^^0^^@",
            "Transfer-Encoding: identity^^@",
            "Transfer-Encoding: \"chunked\"^^0^^@"})
    void behind_a_length_and_chunks(String rest) throws IOException {
        nothingIsSmuggledBy("POST /sign-out HTTP/1.1^Host: localhost^" + rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Content-Length: 0^Content-Length: 400^^@",
            "Content-Length: 0, 400^^@",
            "Content-Length: +0^^@",
            "Content-Length: -1^^@",
            "Content-Length: 0x0^^@",
            "Content-Length : 0^^@",
            "Content-Length: ^^@",
            "Content-Length: 0 0^^@",
            "Content-Length^ : 0^^@",
            "X: y^ Content-Length: 400^Content-Length: zero^^@"})
    void behind_a_length_that_is_none(String rest) throws IOException {
        nothingIsSmuggledBy("POST /sign-out HTTP/1.1^Host: localhost^" + rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "-1^^@", "0x0^^^@", "+0^^^@", "0 ;a=b\n^^@", "1^ab^0^^@", "FFFFFFFFFFFFFFFFF^^@", "z^^@", "\u0130^^@"})
    void behind_a_chunk_that_is_none(String chunk) throws IOException {
        nothingIsSmuggledBy("POST /sign-out HTTP/1.1^Host: localhost^Transfer-Encoding: chunked^^" + chunk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1^Host: localhost^X: \u0000^^@", "GET / HTTP/1.1^Host: localhost^:x^^@",
            "GET / HTTP/1.1^Host: localhost^X\u0000y: z^^@", "GET / HTTP/1.1 HTTP/1.1^Host: localhost^^@",
            "GET / HTTP/9.9^Host: localhost^^@", "GET / x^^@",
            "G\u0001ET / HTTP/1.1^^@",
            "GET / HTTP/1.1^Host: localhost\rX: y^^@", "GET / HTTP/1.1^Host: a^Host: b^^@"})
    void behind_a_request_that_is_none(String request) throws IOException {
        nothingIsSmuggledBy(request);
    }

    private void nothingIsSmuggledBy(String request) throws IOException {
        RawConnection.Answer answer = RawConnection.to(request.replace("@", hidden).replace("^", "\r\n"));

        given().queryParam("team", team).get("/api/v1/follow-ups").then().statusCode(200).body("items", empty());
        assertThat(answer.statuses()).as(answer.text()).allMatch(status -> status < 500);
    }
}

package io.followthrough.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests wait until the service hangs up; that it never does is what would fail. */
@QuarkusTest
@TestProfile(Impatient.class)
class SlowRequestsTest {

    private static final String JSON = "POST /api/v1/follow-ups HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "GET /api/v1/teams HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
            JSON + "Content-Length: 1000\r\n\r\n{\"title\":", JSON + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"tit"})
    void a_connection_on_which_nothing_happens_ends(String beginning) throws IOException {
        assertThat(RawConnection.to(beginning).statuses()).doesNotContain(200, 201, 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON + "Content-Length: 1000000\r\n\r\n", JSON + "Transfer-Encoding: chunked\r\n\r\n"})
    void a_body_that_trickles_ends_with_its_connection(String head) throws Exception {
        try (RawConnection slow = new RawConnection()) {
            slow.send(head);
            CountDownLatch over = new CountDownLatch(1);
            Thread trickling = Thread.ofVirtual().start(() -> trickle(slow, over));

            assertThat(slow.untilClosed().statuses()).doesNotContain(201, 500);

            over.countDown();
            trickling.join();
        }
    }

    @Test
    void who_takes_no_time_is_answered() {
        given().get("/api/v1/teams").then().statusCode(200);
    }

    /** A chunk every tenth of a second, as long as somebody takes it. */
    private static void trickle(RawConnection slow, CountDownLatch over) {
        try {
            for (int i = 0; i < 500 && !over.await(100, TimeUnit.MILLISECONDS); i++) {
                slow.send("1\r\n \r\n");
            }
        } catch (IOException | InterruptedException e) {
            over.countDown();
        }
    }
}

package io.followthrough.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over real connections. */
@Timeout(60)
class CallingOthersTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final String SECRET = "/hooks/a-planted-path";

    private ChattyServer server;

    @BeforeEach
    void start() {
        server = ChattyServer.started();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @AfterAll
    static void end() throws Exception {
        VERTX.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void what_is_sent_arrives_whole_under_the_name_of_the_host() throws Exception {
        Answer answer = post(server.address("/hooks/a?b=c"));

        assertThat(answer).isEqualTo(new Answer(200, null, "ok"));
        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/hooks/a?b=c");
            assertThat(request.body()).isEqualTo("{\"text\":\"Grüße\"}");
            assertThat(request.headers()).containsEntry("host", "localhost:" + server.port())
                    .containsEntry("content-type", "application/json").containsEntry("idempotency-key", "\"a\"");
        });
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        try (ChattyServer other = ChattyServer.started()) {
            server.answers(303, Map.of("Location", other.address("/inside")), "");

            assertThat(post(server.address("/a")).status()).isEqualTo(303);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void a_wait_that_is_asked_for_is_read() throws Exception {
        server.answers(429, Map.of("Retry-After", "120"), "");
        assertThat(post(server.address("/a"))).isEqualTo(new Answer(429, Duration.ofSeconds(120), ""));
        server.answers(429, Map.of("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"), "");
        assertThat(post(server.address("/a")).retryAfter()).isNull();
    }

    @Test
    void of_an_endless_answer_only_the_beginning_is_read() throws Exception {
        server.answers(200, Map.of(), "x".repeat(5_000_000));

        assertThat(post(server.address("/a")).said()).hasSize(4096);
    }

    @Test
    void whoever_says_nothing_is_left_in_time() {
        server.hangs();

        assertThatThrownBy(() -> post(server.address(SECRET), "localhost", Duration.ofMillis(500))).isInstanceOf(NoAnswer.class)
                .hasMessageStartingWith("nobody has answered").hasMessageNotContaining(SECRET);
    }

    @Test
    void whoever_has_accepted_and_does_not_end_has_accepted() throws Exception {
        server.tricklesAfterAccepting();

        assertThat(post(server.address("/a"), "localhost", Duration.ofSeconds(2)).status()).isEqualTo(200);
    }

    @Test
    void a_broken_connection_is_no_answer() {
        server.hangsUp();
        assertThatThrownBy(() -> post(server.address(SECRET))).isInstanceOf(NoAnswer.class).hasMessageNotContaining(SECRET);
        server.close();
        assertThatThrownBy(() -> post(server.address(SECRET))).isInstanceOf(NoAnswer.class)
                .hasMessage("no connection: nobody is there");
    }

    @Test
    void a_certificate_for_another_host_or_of_nobody_is_not_trusted() {
        assertThatThrownBy(() -> post("https://other.example.org:" + server.port() + SECRET, "other.example.org",
                Duration.ofSeconds(5))).isInstanceOf(NoAnswer.class).hasMessageContaining("certificate");
        assertThatThrownBy(() -> post(server.address("/a"), "localhost", Duration.ofSeconds(5), null))
                .isInstanceOf(NoAnswer.class).hasMessageContaining("certificate");
        assertThat(server.requests()).isEmpty();
    }

    /** Whoever answers with a good address when we look, and with another one when we call (DNS rebinding), gains nothing. */
    @Test
    void what_was_looked_at_is_what_is_called() throws Exception {
        Allowing config = Allowing.only("localhost:" + server.port());
        Route route = new OutgoingGuard(_ -> List.of("127.0.0.1"), config).route(server.address("/a"));
        Route elsewhere = new Route(new WebAddress("localhost", server.port(), "/a"), "127.0.0.2");

        assertThat(posting(config, ChattyServer.trust()).json(route, Map.of(), "{}").status()).isEqualTo(200);
        assertThatThrownBy(() -> posting(config, ChattyServer.trust()).json(elsewhere, Map.of(), "{}"))
                .isInstanceOf(NoAnswer.class);
        assertThat(server.requests()).hasSize(1);
    }

    private Answer post(String address) throws NotAllowed, NoAnswer {
        return post(address, "localhost", Duration.ofSeconds(10));
    }

    private Answer post(String address, String host, Duration patience) throws NotAllowed, NoAnswer {
        return post(address, host, patience, ChattyServer.trust());
    }

    private Answer post(String address, String host, Duration patience, TrustOptions trust) throws NotAllowed, NoAnswer {
        Allowing config = Allowing.only(host + ":" + server.port()).within(patience);
        Route route = new OutgoingGuard(_ -> List.of("127.0.0.1"), config).route(address);
        return posting(config, trust).json(route, Map.of("Idempotency-Key", "\"a\""), "{\"text\":\"Grüße\"}");
    }

    private static HttpsPost posting(Allowing config, TrustOptions trust) {
        return new HttpsPost(VERTX, trust, config);
    }
}

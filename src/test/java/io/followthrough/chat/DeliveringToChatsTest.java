package io.followthrough.chat;

import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.followthrough.CapturedLog;
import io.followthrough.outbox.OutboxFixture;
import io.followthrough.outbox.OutboxRun;
import io.followthrough.outgoing.ChattyServer;
import io.followthrough.outgoing.KnownNames;
import io.followthrough.time.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through the outbox, over a real connection. */
@QuarkusTest
@WithTestResource(ChatServer.class)
class DeliveringToChatsTest {

    private static final Instant NOW = MovableClock.START;

    @Inject
    OutboxRun run;
    @Inject
    OutboxFixture outbox;
    @Inject
    KnownNames names;
    @Inject
    MeterRegistry registry;
    ChattyServer server;

    private CapturedLog log;

    @BeforeEach
    void begin() {
        outbox.emptyQueue();
        server.requests().clear();
        server.answers(200, Map.of(), "ok");
        log = CapturedLog.start();
    }

    @AfterEach
    void names_go_back() {
        log.stop();
        names.set("localhost", "127.0.0.1");
        assertThat(log.text()).doesNotContain("/hooks/");
    }

    @Test
    void what_is_accepted_is_sent_once_under_a_name_that_a_repeat_would_have_too() {
        GivenChat chat = aChat();
        int delivery = chat.trial();

        runAt(NOW);
        runAt(NOW.plusSeconds(3600));

        chat.deliveries().body("items[0].status", is("sent")).body("items[0].id", is(delivery));
        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo(chat.path());
            assertThat(request.headers().get("idempotency-key")).startsWith("\"chat:trial:");
            assertThat(request.body()).contains("Followthrough can write here").contains("\"blocks\"");
        });
    }

    @Test
    void what_is_tried_again_has_the_same_name() {
        GivenChat chat = aChat();
        chat.trial();
        server.answers(502);
        runAt(NOW);
        server.answers(200);
        runAt(NOW.plusSeconds(300));

        chat.deliveries().body("items[0].status", is("sent"));
        assertThat(server.requests().stream().map(request -> request.headers().get("idempotency-key")).distinct()).hasSize(1);
        assertThat(server.requests().stream().map(ChattyServer.Request::body).distinct()).hasSize(1);
    }

    @Test
    void teams_gets_its_own_format() {
        GivenChat chat = aChat();
        chat.put(Map.of("format", "teams")).statusCode(200);
        chat.trial();

        runAt(NOW);

        assertThat(server.requests().getFirst().body()).contains("AdaptiveCard").doesNotContain("\"blocks\"");
    }

    @ParameterizedTest
    @CsvSource({"500, queued, deferred, 500", "503, queued, deferred, 503", "408, queued, deferred, 408",
            "404, suppressed, suppressed, 404", "410, suppressed, suppressed, 410",
            "302, suppressed, suppressed, '302, a redirect, which is not followed'"})
    void what_is_refused_is_tried_again_or_not_as_the_answer_says(int status, String becomes, String outcome, String answer) {
        GivenChat chat = aChat();
        server.answers(status, Map.of("Location", server.address("/elsewhere")), "<p>" + chat.path() + " is away</p>");
        chat.trial();

        runAt(NOW);

        chat.deliveries().body("items[0].status", is(becomes)).body("items[0].lastOutcome", is(outcome))
                .body("items[0].lastAnswer", is(answer)).body("items[0].attempts", is(1));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_word_of_the_other_side_is_kept_and_nothing_that_could_be_the_address() {
        GivenChat chat = aChat();
        server.answers(404, Map.of(), "no_service");
        chat.trial();
        runAt(NOW);

        chat.deliveries().body("items[0].lastAnswer", is("404 no_service"));
    }

    @Test
    void a_wait_that_the_chat_asks_for_is_kept() {
        GivenChat chat = aChat();
        server.answers(429, Map.of("Retry-After", "600"), "");
        chat.trial();

        runAt(NOW);

        chat.deliveries().body("items[0].nextAttemptAt", is("2026-03-04T09:10:00Z"));
    }

    @Test
    void a_chat_that_hangs_or_is_gone_costs_its_message_an_attempt_and_keeps_nobody_else_waiting() {
        GivenChat gone = GivenChat.at("https://chat.example.org");
        List<GivenChat> hanging = Stream.generate(() -> GivenChat.at("https://chat.example.org")).limit(4).toList();
        Stream.concat(hanging.stream(), Stream.of(gone)).forEach(GivenChat::trial);
        GivenChat other = aChat();
        other.trial();

        runAt(NOW);

        other.deliveries().body("items[0].status", is("sent"));
        gone.deliveries().body("items[0].status", is("queued")).body("items[0].lastOutcome", is("deferred"))
                .body("items[0].attempts", is(1)).body("items[0].lastAnswer", startsWith("no connection"));
        assertThat(registry.get("followthrough.outbox.circuit.open").tag("channel", "chat").gauge().value()).isZero();
    }

    @Test
    void whoever_never_answers_is_left_in_time() {
        GivenChat chat = aChat();
        server.hangs();
        chat.trial();

        runAt(NOW);

        chat.deliveries().body("items[0].lastOutcome", is("deferred")).body("items[0].lastAnswer",
                containsString("nobody has answered within"));
    }

    @Test
    void whoever_has_not_answered_is_not_waited_for_again_at_once() {
        GivenChat chat = aChat();
        server.hangs();
        chat.trial();
        runAt(NOW);
        chat.trial();
        GivenChat other = aChat();
        other.trial();
        server.answers(200);

        runAt(NOW);

        assertThat(server.requests().stream().map(ChattyServer.Request::path)).containsExactly(chat.path(), other.path());
        chat.deliveries().body("items.lastOutcome", contains("deferred", "deferred")).body("items[0].lastAnswer",
                startsWith("not tried"));
    }

    @Test
    void a_name_that_leads_elsewhere_by_now_is_not_called() {
        names.set("moved.example.org", "8.8.8.8");
        GivenChat chat = GivenChat.at("https://moved.example.org");
        chat.trial();
        names.set("moved.example.org", "127.0.0.1");

        runAt(NOW);

        chat.deliveries().body("items[0].status", is("suppressed")).body("items[0].lastAnswer", startsWith("not called"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_name_that_is_not_known_for_now_is_tried_again() {
        names.set("away.example.org", "8.8.8.8");
        GivenChat chat = GivenChat.at("https://away.example.org");
        chat.trial();
        names.forget("away.example.org");

        runAt(NOW);

        chat.deliveries().body("items[0].status", is("queued")).body("items[0].lastAnswer", containsString("is not known"));
    }

    @Test
    void what_waits_goes_to_the_new_address_and_what_was_removed_gets_nothing() {
        GivenChat chat = aChat();
        chat.trial();
        GivenChat moved = GivenChat.of(chat.team(), root(), Map.of());
        runAt(NOW);
        assertThat(server.requests()).singleElement().satisfies(request -> assertThat(request.path()).isEqualTo(moved.path()));

        chat.trial();
        given().delete(chat.resource()).then().statusCode(204);
        runAt(NOW);

        assertThat(server.requests()).hasSize(1);
        chat.deliveries().body("items[0].status", is("suppressed")).body("items[0].lastAnswer",
                is("the team has no chat any more"));
    }

    @Test
    void the_address_is_in_no_answer_no_history_no_audit_and_no_metric() {
        GivenChat chat = aChat();
        chat.trial();
        runAt(NOW);

        List.of(chat.resource(), "/api/v1/teams/" + chat.team() + "/history", "/api/v1/audit?limit=200",
                "/api/v1/deliveries?recipient=" + chat.team()).forEach(
                        path -> assertThat(given().get(path).asString())
                                .as(path).doesNotContain("aplantedaddress"));
        assertThat(
                registry.getMeters().toString() + registry.getMeters().stream().map(meter -> meter.getId().toString()).toList())
                .doesNotContain("aplantedaddress");
        assertThat(
                json(Map.of("format", "slack", "url", chat.url() + "#x")).put(chat.resource()).then().statusCode(422).extract()
                        .asString())
                .doesNotContain("aplantedaddress");
        given().get(chat.resource()).then().body("ending", is("tail")).body("host", is("localhost")).body("url", nullValue());
    }

    private GivenChat aChat() {
        return GivenChat.at(root());
    }

    private String root() {
        return server.address("");
    }

    private void runAt(Instant now) {
        run.run(InstantSource.fixed(now));
    }
}

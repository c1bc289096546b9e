package io.followthrough.outbox;

import static io.followthrough.outbox.OutboxFixture.anAddress;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.followthrough.mail.MailChannel;
import io.followthrough.mail.MailMessage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class SupersededMessagesTest {

    private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");

    @Inject
    OutboxFixture fixture;
    @Inject
    Outbox outbox;
    @Inject
    OutboxRun run;
    MailServer mailServer;

    @BeforeEach
    void startWithAnEmptyQueue() {
        fixture.emptyQueue();
    }

    @Test
    void after_days_without_a_mail_server_somebody_gets_one_digest_and_not_five() throws Exception {
        String address = anAddress();
        List<Long> digests = IntStream.rangeClosed(1, 5).mapToObj(day -> digest(address, day)).toList();

        run.run(InstantSource.fixed(NOW));

        assertThat(mailServer.received(address)).hasSize(1);
        assertThat(mailServer.received(address).getFirst().getSubject()).isEqualTo("Day 5");
        assertThat(digests.subList(0, 4)).allSatisfy(digest -> {
            assertThat(fixture.read(digest).status()).isEqualTo(DeliveryStatus.DROPPED);
            assertThat(fixture.read(digest).outcomes()).containsExactly("superseded");
            assertThat(fixture.attempts(digest)).isZero();
        });
        assertThat(fixture.read(digests.getLast()).outcomes()).containsExactly("sent");
    }

    @Test
    void an_older_one_stays_superseded_when_the_newer_one_was_sent() {
        String address = anAddress();
        Long older = digest(address, 1);
        mailServer.door().answerRecipient(address, "451 4.3.0 come back later");
        run.run(InstantSource.fixed(NOW));
        digest(address, 2);
        run.run(InstantSource.fixed(NOW));
        assertThat(mailServer.received(address)).hasSize(1);

        run.run(InstantSource.fixed(NOW.plusSeconds(3600)));

        assertThat(mailServer.received(address)).hasSize(1);
        assertThat(fixture.read(older).outcomes()).containsExactly("deferred", "superseded");
        given().put("/api/v1/deliveries/{id}/retry", older).then().statusCode(409).body("detail", containsString("dropped"));
    }

    @Test
    void messages_that_supersede_nothing_are_all_sent() {
        String address = anAddress();
        fixture.aMailTo(address, "a:" + address, null, NOW);
        fixture.aMailTo(address, "b:" + address, null, NOW);

        run.run(InstantSource.fixed(NOW));

        assertThat(mailServer.received(address)).hasSize(2);
    }

    private Long digest(String address, int day) {
        MailMessage mail = new MailMessage("Day " + day, "text", "<p>html</p>", "series-1");
        OutgoingMessage message = new OutgoingMessage(MailChannel.NAME, "test", "test:" + day + ":" + address, address, mail,
                null).superseding("test:" + address);
        return QuarkusTransaction.requiringNew().call(() -> outbox.enqueue(message, NOW.minusSeconds(86400L * (6 - day)))
                .orElseThrow());
    }
}

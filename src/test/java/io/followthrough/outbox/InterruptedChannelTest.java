package io.followthrough.outbox;

import static io.followthrough.outbox.OutboxFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.followthrough.CapturedLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class InterruptedChannelTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    @Inject
    OutboxFixture fixture;
    @Inject
    OutboxRun run;
    @Inject
    MeterRegistry registry;
    MailServer mailServer;

    @BeforeEach
    void startWithAnEmptyQueue() {
        fixture.emptyQueue();
    }

    @Test
    void while_the_server_is_down_few_mails_are_tried_no_attempt_counts_and_all_are_sent_when_it_is_up_again() {
        List<String> addresses = Stream.generate(OutboxFixture::anAddress).limit(20).toList();
        List<Long> mails = addresses.stream().map(address -> fixture.aMailTo(address, NOW)).toList();
        CapturedLog log = CapturedLog.start();

        mailServer.door().shut();
        try {
            int tried = runAt(NOW);
            assertThat(tried).isBetween(3, 6); // three open the circuit; others may be on their way
            assertThat(runAt(NOW.plusSeconds(3))).isZero();
            assertThat(isOpen()).isEqualTo(1);
            assertThat(runAt(NOW.plusSeconds(60))).isEqualTo(1);
            assertThat(runAt(NOW.plusSeconds(65))).isZero();
            assertThat(mails.stream().filter(mail -> !fixture.read(mail).outcomes().isEmpty())).hasSizeBetween(3, tried + 1);
        } finally {
            mailServer.door().open();
            log.stop();
        }
        assertThat(mails).allSatisfy(mail -> {
            assertThat(fixture.attempts(mail)).isZero();
            assertThat(fixture.read(mail).status()).isEqualTo(DeliveryStatus.QUEUED);
        });
        assertThat(log.text()).contains("WARN").containsOnlyOnce("Nothing can be delivered, and nothing is tried before")
                .contains("channel=mail");

        runAt(NOW.plusSeconds(300));

        assertThat(isOpen()).isZero();
        assertThat(addresses).allSatisfy(address -> assertThat(mailServer.received(address)).hasSize(1));
    }

    @Test
    void a_mail_that_breaks_connections_while_others_get_through_is_given_up_in_the_end() {
        String breaking = anAddress();
        Long mail = fixture.aMailTo(breaking, NOW);
        mailServer.door().answerRecipient(breaking, "421 4.3.0 closing");

        runAt(NOW);
        assertThat(fixture.read(mail).outcomes()).containsExactly("unreachable");
        assertThat(fixture.attempts(mail)).isZero();

        fixture.aMailTo(anAddress(), NOW.plusSeconds(1));
        runAt(NOW.plusSeconds(1));
        mailServer.door().answerRecipient(breaking, "421 4.3.0 closing");
        runAt(NOW.plusSeconds(60));

        assertThat(fixture.read(mail).outcomes()).containsExactly("unreachable", "deferred");
        assertThat(fixture.attempts(mail)).isEqualTo(1);
    }

    private int runAt(Instant now) {
        return run.run(InstantSource.fixed(now));
    }

    private double isOpen() { return registry.get(OutboxMetrics.CIRCUIT).tag("channel", "mail").gauge().value(); }
}

package io.followthrough.outbox;

import static io.followthrough.outbox.OutboxFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.followthrough.mail.MailChannel;
import io.followthrough.mail.MailMessage;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class OrderOfDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    @Inject
    OutboxFixture fixture;
    @Inject
    Outbox outbox;
    @Inject
    Claims claims;
    @Inject
    DeliveryLog log;
    @Inject
    OutboxMetrics metrics;
    @Inject
    OutboxConfig config;
    @Inject
    @All
    List<Channel> channels;

    @BeforeEach
    void startWithAnEmptyQueue() {
        fixture.emptyQueue();
    }

    @Test
    void the_more_urgent_leave_first_and_of_those_the_oldest() {
        Long digest = mail(Urgency.ROUTINE, NOW.minusSeconds(50));
        Long laterDigest = mail(Urgency.ROUTINE, NOW.minusSeconds(40));
        Long escalation = mail(Urgency.SOON, NOW.minusSeconds(30));
        Long second = mail(Urgency.AT_ONCE, NOW.minusSeconds(10));
        Long first = mail(Urgency.AT_ONCE, NOW.minusSeconds(20));
        mail(Urgency.AT_ONCE, NOW.plusSeconds(1));

        assertThat(claims()).containsExactly(first, second, escalation, digest, laterDigest);
    }

    @Test
    void no_run_delivers_more_than_its_share_of_a_minute_and_the_next_ones_go_on() {
        for (int i = 0; i < 30; i++) {
            mail(Urgency.ROUTINE, NOW);
        }
        OutboxConfig slow = Settings.of(config).perMinute(60).every(Duration.ofSeconds(10));
        OutboxRun run = new OutboxRun(outbox, new Delivering(claims, new Exits(channels, slow, metrics), slow, log), slow,
                metrics);

        assertThat(run.run(InstantSource.fixed(NOW))).isEqualTo(10);
        assertThat(run.run(InstantSource.fixed(NOW))).isZero();
        assertThat(run.run(InstantSource.fixed(NOW.plusSeconds(5)))).isEqualTo(5);
        assertThat(run.run(InstantSource.fixed(NOW.plusSeconds(60)))).isEqualTo(10);
        assertThat(config.perMinute()).as("unless said otherwise").isEmpty();
    }

    private Long mail(Urgency urgency, Instant at) {
        String address = anAddress();
        return QuarkusTransaction.requiringNew().call(() -> outbox.enqueue(
                new OutgoingMessage(MailChannel.NAME, "test", "test:" + address, address,
                        new MailMessage("Hello", "Hello in text", "<p>Hello in HTML</p>", "series-1"), null).urgent(urgency),
                at).orElseThrow());
    }

    private List<Long> claims() {
        List<Long> claimed = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            for (Optional<Long> next = claim(); next.isPresent(); next = claim()) {
                claimed.add(next.get());
            }
        });
        return claimed;
    }

    /** Settled at once, so that the next claim of the same transaction gets another one. */
    private Optional<Long> claim() {
        return claims.next(List.of(MailChannel.NAME), Place.BEGINNING, NOW).map(message -> {
            claims.settle(message, Verdict.of(Outcome.SENT, null), NOW);
            return message.id();
        });
    }
}

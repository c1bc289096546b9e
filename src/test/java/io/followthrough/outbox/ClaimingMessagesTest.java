package io.followthrough.outbox;

import static io.followthrough.outbox.OutboxFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.followthrough.mail.MailChannel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class ClaimingMessagesTest {

    private static final List<String> MAIL = List.of(MailChannel.NAME);
    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    @Inject
    OutboxFixture fixture;
    @Inject
    Outbox outbox;
    @Inject
    Claims claims;
    @Inject
    OutboxRun run;
    MailServer mailServer;

    @BeforeEach
    void startWithAnEmptyQueue() {
        fixture.emptyQueue();
    }

    @Test
    void a_claimed_message_is_passed_over_by_others_and_free_again_after_a_rollback() {
        Long id = fixture.aMailTo(anAddress(), NOW);

        QuarkusTransaction.begin();
        assertThat(claims.next(MAIL, Place.BEGINNING, NOW)).map(Claimed::id).contains(id);
        assertThat(claimedByAnother()).isNull();
        QuarkusTransaction.rollback();

        assertThat(claimedByAnother()).isEqualTo(id);
    }

    @Test
    void a_message_is_claimed_when_its_time_has_come_and_not_before() {
        Long id = fixture.aMailTo(anAddress(), NOW.plusSeconds(1));

        assertThat(claimedAt(NOW)).isNull();
        assertThat(claimedAt(NOW.plusSeconds(1))).isEqualTo(id);
    }

    @Test
    void a_second_message_with_the_same_key_is_not_queued() {
        String address = anAddress();

        assertThat(fixture.aMailTo(address, NOW)).isNotNull();
        assertThat(fixture.aMailTo(address, NOW)).isNull();
    }

    @Test
    void two_runs_at_once_send_each_mail_once() throws Exception {
        List<String> addresses = IntStream.range(0, 40).mapToObj(_ -> anAddress()).toList();
        addresses.forEach(address -> fixture.aMailTo(address, NOW));

        Callable<Integer> oneRun = () -> run.run(InstantSource.fixed(NOW));
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            for (var done : replicas.invokeAll(List.of(oneRun, oneRun))) {
                assertThat(done.get()).isPositive();
            }
        }

        assertThat(addresses).allSatisfy(address -> assertThat(mailServer.received(address)).hasSize(1));
    }

    private Long claimedByAnother() {
        return claimedAt(NOW);
    }

    private Long claimedAt(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> claims.next(MAIL, Place.BEGINNING, now).map(Claimed::id).orElse(null));
    }
}

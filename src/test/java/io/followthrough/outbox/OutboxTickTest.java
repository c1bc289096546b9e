package io.followthrough.outbox;

import static io.followthrough.outbox.OutboxFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class OutboxTickTest {

    @Inject
    OutboxFixture fixture;
    @Inject
    OutboxSchedule schedule;
    @Inject
    MovableClock clock;
    @Inject
    MeterRegistry registry;
    MailServer mailServer;

    @BeforeEach
    void startWithAnEmptyQueue() {
        fixture.emptyQueue();
    }

    @Test
    void a_tick_delivers_what_is_due_by_the_clock_and_is_counted() {
        String address = anAddress();
        String refused = anAddress();
        fixture.aMailTo(address, clock.instant());
        fixture.aMailTo(refused, clock.instant());
        fixture.aMailTo(anAddress(), clock.instant().plusSeconds(3600));
        mailServer.door().answerRecipient(refused, "550 5.1.1 no such user");
        double sent = deliveries("sent");
        double suppressed = deliveries("suppressed");

        schedule.tick();

        assertThat(mailServer.received(address)).hasSize(1);
        assertThat(deliveries("sent")).isEqualTo(sent + 1);
        assertThat(deliveries("suppressed")).isEqualTo(suppressed + 1);
        assertThat(registry.get("followthrough.outbox.queued").gauge().value()).isEqualTo(1);
    }

    private double deliveries(String outcome) {
        return registry.counter(OutboxMetrics.DELIVERIES, "channel", "mail", "topic", "test", "outcome", outcome).count();
    }
}

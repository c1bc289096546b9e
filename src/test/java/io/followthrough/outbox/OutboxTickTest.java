package io.followthrough.outbox;

import static io.followthrough.outbox.OutboxFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
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

    @AfterEach
    void turnTheClockBack() {
        clock.set(MovableClock.START);
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
        schedule.measure();

        assertThat(mailServer.received(address)).hasSize(1);
        assertThat(deliveries("sent")).isEqualTo(sent + 1);
        assertThat(deliveries("suppressed")).isEqualTo(suppressed + 1);
        assertThat(gauge("followthrough.outbox.queued")).isEqualTo(1);
    }

    @Test
    void ages_go_on_when_nobody_looks_at_the_queue_any_more() {
        fixture.aMailTo(anAddress(), clock.instant());
        schedule.measure();

        clock.advance(Duration.ofMinutes(20));

        assertThat(gauge("followthrough.outbox.due")).isEqualTo(1);
        assertThat(gauge("followthrough.outbox.oldest.due.age.seconds")).isEqualTo(1200);
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private double deliveries(String outcome) {
        return registry.counter(OutboxMetrics.DELIVERIES, "channel", "mail", "topic", "test", "outcome", outcome).count();
    }
}

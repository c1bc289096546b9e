package io.followthrough.outbox;

import static io.followthrough.outbox.OutboxFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class SeveralAtATimeTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    @Inject
    OutboxFixture fixture;
    @Inject
    Outbox outbox;
    @Inject
    Delivering delivering;
    @Inject
    OutboxMetrics metrics;
    @Inject
    OutboxConfig config;
    MailServer mailServer;

    @BeforeEach
    void startWithAnEmptyQueue() {
        fixture.emptyQueue();
    }

    @Test
    void as_many_mails_are_on_their_way_as_there_are_workers_and_over_as_many_connections() {
        List<String> addresses = mails(20);
        SmtpDoor.Hold hold = mailServer.door().hold("RCPT TO:", config.workers());

        CompletableFuture<Integer> running = start(run(Settings.of(config)));
        hold.await();
        assertThat(mailServer.door().connections()).isEqualTo(config.workers());
        hold.release();

        assertThat(running.join()).isEqualTo(20);
        assertThat(addresses).allSatisfy(address -> assertThat(mailServer.received(address)).hasSize(1));
        assertThat(mailServer.door().connections()).isLessThanOrEqualTo(config.workers());
    }

    @Test
    void whoever_began_alone_is_helped_when_much_comes_in_meanwhile() {
        mails(1);
        SmtpDoor.Hold first = mailServer.door().hold("RCPT TO:", 1);

        CompletableFuture<Integer> running = start(run(Settings.of(config)));
        first.await();
        mails(20);
        SmtpDoor.Hold others = mailServer.door().hold("RCPT TO:", config.workers());
        first.release();
        others.await();
        others.release();

        assertThat(running.join()).isEqualTo(21);
    }

    @Test
    void one_mail_that_hangs_holds_up_none_of_the_others() {
        String slow = anAddress();
        Long slowMail = fixture.aMailTo(slow, NOW.minusSeconds(1));
        List<String> others = mails(20);
        SmtpDoor.Hold hold = mailServer.door().hold("RCPT TO:<" + slow, 1);

        CompletableFuture<Integer> running = start(run(Settings.of(config)));
        hold.await();
        await().untilAsserted(
                () -> assertThat(others).allSatisfy(address -> assertThat(mailServer.received(address)).hasSize(1)));
        assertThat(mailServer.received(slow)).isEmpty();
        assertThat(running).isNotDone();
        hold.release();

        assertThat(running.join()).isEqualTo(21);
        assertThat(fixture.read(slowMail).outcomes()).containsExactly("sent");
    }

    @Test
    void no_run_delivers_more_than_a_batch() {
        mails(20);
        OutboxRun run = run(Settings.of(config).batch(7));

        assertThat(run.run(InstantSource.fixed(NOW))).isEqualTo(7);
        assertThat(run.run(InstantSource.fixed(NOW))).isEqualTo(7);
        assertThat(run.run(InstantSource.fixed(NOW))).isEqualTo(6);
    }

    @Test
    void a_stop_finishes_what_is_on_its_way_and_takes_up_nothing_more() {
        List<String> addresses = mails(20);
        OutboxRun run = run(Settings.of(config).withoutPatience());
        SmtpDoor.Hold hold = mailServer.door().hold("RCPT TO:", config.workers());

        CompletableFuture<Integer> running = start(run);
        hold.await();
        assertThat(run.close()).as("nothing is in flight").isFalse();
        hold.release();

        assertThat(running.join()).isEqualTo(config.workers());
        assertThat(run.close()).as("nothing is in flight").isTrue();
        assertThat(addresses.stream().filter(address -> !mailServer.received(address).isEmpty())).hasSize(config.workers());
        assertThat(run.run(InstantSource.fixed(NOW))).isZero();
    }

    private OutboxRun run(OutboxConfig settings) {
        return new OutboxRun(outbox, delivering, settings, metrics);
    }

    private static CompletableFuture<Integer> start(OutboxRun run) {
        return CompletableFuture.supplyAsync(() -> run.run(InstantSource.fixed(NOW)));
    }

    private List<String> mails(int count) {
        List<String> addresses = Stream.generate(OutboxFixture::anAddress).limit(count).toList();
        addresses.forEach(address -> fixture.aMailTo(address, NOW));
        return addresses;
    }
}

package io.followthrough.outbox;

import static io.followthrough.outbox.OutboxFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class DeliveringMailTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    @Inject
    OutboxFixture fixture;
    @Inject
    OutboxRun run;
    MailServer mailServer;

    @BeforeEach
    void startWithAnEmptyQueue() {
        fixture.emptyQueue();
    }

    @Test
    void a_queued_mail_is_accepted_by_the_server_and_recorded_as_sent() throws Exception {
        String address = anAddress();
        Long id = fixture.aMailTo(address, NOW);

        runAt(NOW);

        assertThat(fixture.read(id)).isEqualTo(
                new OutboxFixture.Sent(DeliveryStatus.SENT, null, NOW, List.of("sent"), null));
        MimeMessage mail = mailServer.received(address).getFirst();
        assertThat(mail.getHeader("Message-ID")).containsExactly("<test." + address.replace('@', '.') + "@localhost>");
        assertThat(mail.getHeader("References")).containsExactly("<series-1@localhost>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()[0]).hasToString("Followthrough <followthrough@localhost>");
    }

    @Test
    void the_text_part_comes_before_the_HTML_part() throws Exception {
        String address = anAddress();
        fixture.aMailTo(address, NOW);

        runAt(NOW);

        assertThat(ReceivedMail.of(mailServer.received(address).getFirst()))
                .isEqualTo(new ReceivedMail("Hello", "Hello in text\n", "<p>Hello in HTML</p>\n"));
    }

    @Test
    void a_mail_deferred_with_451_is_sent_when_tried_again_and_not_before() {
        String address = anAddress();
        Long id = fixture.aMailTo(address, NOW);
        mailServer.door().answerRecipient(address, "451 4.3.0 come back later");

        runAt(NOW);

        assertThat(fixture.read(id).status()).isEqualTo(DeliveryStatus.QUEUED);
        assertThat(fixture.read(id).lastAnswer()).contains("451 4.3.0 come back later");
        assertThat(fixture.read(id).nextAttemptAt()).isCloseTo(NOW.plusSeconds(60), within(12, ChronoUnit.SECONDS));

        runAt(NOW.plusSeconds(40));
        assertThat(mailServer.received(address)).isEmpty();
        runAt(NOW.plusSeconds(80));
        assertThat(mailServer.received(address)).hasSize(1);
        assertThat(fixture.read(id).outcomes()).containsExactly("deferred", "sent");
    }

    @Test
    void a_mail_refused_with_550_is_suppressed_and_the_next_one_is_sent() {
        String nobody = anAddress();
        String somebody = anAddress();
        Long refused = fixture.aMailTo(nobody, NOW);
        Long sent = fixture.aMailTo(somebody, NOW);
        mailServer.door().answerRecipient(nobody, "550 5.1.1 no such user");

        runAt(NOW);

        assertThat(fixture.read(refused).status()).isEqualTo(DeliveryStatus.SUPPRESSED);
        assertThat(fixture.read(refused).lastAnswer()).contains("550 5.1.1 no such user");
        assertThat(fixture.read(sent).status()).isEqualTo(DeliveryStatus.SENT);
    }

    @Test
    void a_server_that_does_not_like_the_sender_does_not_cost_a_recipient_their_mail() {
        String address = anAddress();
        Long id = fixture.aMailTo(address, NOW);
        mailServer.door().answer("MAIL FROM:", "550 5.7.1 sender rejected");

        runAt(NOW);

        assertThat(fixture.read(id).outcomes()).containsExactly("unreachable");
    }

    @Test
    void a_mail_is_given_up_after_the_last_step_of_the_schedule() {
        String address = anAddress();
        Long id = fixture.aMailTo(address, NOW);

        for (int attempt = 1; attempt <= 9; attempt++) {
            mailServer.door().answerRecipient(address, "451 4.3.0 come back later");
            runAt(NOW.plus(2L * attempt, ChronoUnit.DAYS));
        }

        assertThat(fixture.read(id).status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(fixture.read(id).outcomes()).hasSize(9).endsWith("deferred", "failed");
    }

    @Test
    void a_mail_that_has_become_useless_is_dropped_with_a_record() {
        String address = anAddress();
        Long id = fixture.aMailTo(address, NOW.plusSeconds(3600), NOW);

        runAt(NOW.plusSeconds(3600));

        assertThat(mailServer.received(address)).isEmpty();
        assertThat(fixture.read(id).status()).isEqualTo(DeliveryStatus.DROPPED);
        assertThat(fixture.read(id).outcomes()).containsExactly("expired");
    }

    private int runAt(Instant now) {
        return run.run(InstantSource.fixed(now));
    }
}

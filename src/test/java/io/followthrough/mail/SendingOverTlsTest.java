package io.followthrough.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.api.PublicUrl;
import io.followthrough.outbox.Channel;
import io.followthrough.outbox.Undelivered;
import io.followthrough.outbox.Undelivered.Kind;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.tls.TlsConfigurationRegistry;
import org.junit.jupiter.api.Test;

/** With the settings that docs/reminders.md names. What concerns the server and not the mail suppresses none. */
@QuarkusTest
@WithTestResource(TlsMailServer.class)
class SendingOverTlsTest {

    @Inject
    MailersRuntimeConfig mailers;
    @Inject
    TlsConfigurationRegistry tls;
    @Inject
    ObjectMapper mapper;
    @Inject
    PublicUrl publicUrl;
    @Inject
    Clock clock;
    TlsMailServer server;

    private final String address = "someone-" + UUID.randomUUID() + "@example.org";

    @Test
    void encrypted_from_the_first_byte_and_signed_in() throws Exception {
        deliver("implicit");

        assertThat(server.received(address)).isEqualTo(1);
    }

    @Test
    void encrypted_before_anything_is_said_that_matters() throws Exception {
        deliver("upgraded");

        assertThat(server.received(address)).isEqualTo(1);
        assertThat(server.readInTheClear()).isNotEmpty()
                .allSatisfy(command -> assertThat(command).matches("EHLO .*|STARTTLS|QUIT"));
    }

    @Test
    void nothing_is_sent_in_the_clear_where_encryption_is_required() {
        assertThatServerIsUnreachable("unprotected");
    }

    @Test
    void a_wrong_password_costs_no_recipient_their_mail_and_is_not_repeated() {
        assertThat(assertThatServerIsUnreachable("refused")).contains("535").doesNotContain(TlsMailServer.WRONG);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() {
        assertThat(assertThatServerIsUnreachable("distrustful")).containsIgnoringCase("certif");
    }

    @Test
    void a_certificate_for_another_host_is_not_trusted() {
        assertThatServerIsUnreachable("misled");
    }

    @Test
    void a_server_that_lets_nobody_sign_in_gets_no_mail() {
        assertThat(assertThatServerIsUnreachable("unasked")).contains("sign in");
    }

    private String assertThatServerIsUnreachable(String mailer) {
        Undelivered failure = catchThrowableOfType(Undelivered.class, () -> deliver(mailer));

        assertThat(failure).isNotNull();
        assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(Kind.UNREACHABLE);
        assertThat(server.received(address)).isZero();
        return failure.getMessage();
    }

    private void deliver(String mailer) throws Exception {
        MailMessage mail = new MailMessage("Hello", "Hello in text", "<p>Hello in HTML</p>", "series-1");
        Smtp smtp = new Smtp(mailers.mailers().get(mailer), tls, Duration.ofSeconds(20));
        new MailChannel(smtp, mapper, publicUrl, clock)
                .deliver(new Channel.Parcel("test:" + address, address, mapper.writeValueAsString(mail)));
        smtp.close();
    }
}

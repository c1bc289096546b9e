package io.followthrough.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import io.followthrough.outbox.Undelivered;
import io.followthrough.outbox.Undelivered.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpFailureTest {

    private static final InternetAddress SOMEBODY = address();

    @ParameterizedTest
    @CsvSource({"550, PERMANENT", "450, TEMPORARY", "452, TEMPORARY", "421, UNREACHABLE"})
    void an_answer_about_the_recipient_is_one_about_the_message(int code, Kind kind) {
        SendFailedException failure = new SendFailedException("Invalid Addresses",
                new SMTPAddressFailedException(SOMEBODY, "RCPT TO", code, code + " no"));

        assertThat(SmtpFailure.of(failure).kind()).isEqualTo(kind);
        assertThat(SmtpFailure.of(failure).getMessage()).isEqualTo(code + " no");
        assertThat(SmtpFailure.concernsTheMessage(failure)).isEqualTo(kind != Kind.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({
            "DATA, 554, PERMANENT",
            "., 554, PERMANENT",
            "., 452, TEMPORARY",
            "., 421, UNREACHABLE",
            "MAIL FROM:<a@example.org>, 550, UNREACHABLE"})
    void so_is_one_about_the_mail_and_not_one_about_us(String command, int code, Kind kind) {
        SMTPSendFailedException failure = new SMTPSendFailedException(command, code, code + " no", null, null, null, null);

        assertThat(SmtpFailure.of(failure).kind()).isEqualTo(kind);
    }

    @Test
    void a_refused_sender_or_login_suppresses_nothing() {
        assertThat(SmtpFailure.of(new SMTPSenderFailedException(SOMEBODY, "MAIL FROM", 550, "550 no")).kind())
                .isEqualTo(Kind.UNREACHABLE);
        assertThat(SmtpFailure.of(new AuthenticationFailedException("535 no")).kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void what_is_no_address_will_never_be_one() {
        assertThat(SmtpFailure.of(new AddressException("no at")).kind()).isEqualTo(Kind.PERMANENT);
    }

    @Test
    void no_connection_means_that_nothing_can_be_delivered() {
        Undelivered failure = SmtpFailure
                .of(new MessagingException("Could not connect", new ConnectException("Connection\nrefused")));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.getMessage()).isEqualTo("ConnectException: Connection refused");
    }

    private static InternetAddress address() {
        try {
            return new InternetAddress("somebody@example.org");
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.followthrough.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.util.List;

import io.followthrough.outbox.Undelivered.Kind;
import io.vertx.ext.mail.SMTPException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpFailureTest {

    @ParameterizedTest
    @CsvSource({
            "recipient address not accepted, 550, PERMANENT",
            "recipient address not accepted, 450, TEMPORARY",
            "DATA command not accepted, 554, PERMANENT",
            "sending data failed, 554, PERMANENT",
            "sending data failed, 452, TEMPORARY",
            "sending data failed, 421, UNREACHABLE",
            "sender address not accepted, 550, UNREACHABLE",
            "AUTH PLAIN failed, 535, UNREACHABLE",
            "got error response, 554, UNREACHABLE"})
    void only_an_answer_about_the_message_suppresses_it(String said, int code, Kind kind) {
        SMTPException reply = new SMTPException(said + ": " + code, code, List.of(code + " no"), false);

        assertThat(SmtpFailure.of(new RuntimeException(reply)).kind()).isEqualTo(kind);
    }

    @Test
    void no_connection_means_that_nothing_can_be_delivered() {
        Undelivered failure = SmtpFailure.of(new RuntimeException(new ConnectException("Connection\nrefused")));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.getMessage()).doesNotContain("\n");
    }
}

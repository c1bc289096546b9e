package io.followthrough.proof.surroundings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The proofs are worth what the sink is: it remembers what it has accepted, all of it and nothing else. */
class SmtpSinkTest {

    @AutoClose
    private final SmtpSink sink = SmtpSink.start();

    @Test
    void it_remembers_what_it_accepted_and_from_whom() throws Exception {
        try (Client client = new Client(sink.port())) {
            client.says("EHLO replica-1", "250");
            client.sends("ana@example.org",
                    "Subject: 1\r\nMessage-ID: <digest.1@x>\r\n\r\nMessage-ID: <no.header@x>\r\n..\r\n");
            client.says("RSET", "250");
            client.sends("bo@example.org", "Message-ID:\r\n <digest.2@x>\r\n\r\nText");
            client.says("QUIT", "221");
        }

        assertThat(sink.accepted()).extracting(AcceptedMail::messageId, AcceptedMail::recipient, AcceptedMail::client,
                AcceptedMail::connection, AcceptedMail::topic)
                .containsExactly(tuple("<digest.1@x>", "ana@example.org", "replica-1", 1L, "digest"),
                        tuple("<digest.2@x>", "bo@example.org", "replica-1", 1L, "digest"));
        assertThat(sink.acceptedCount()).isEqualTo(2);
    }

    @Test
    void what_it_refuses_or_does_not_hear_to_the_end_it_has_not_accepted() throws Exception {
        sink.be(Moods.refusing(1, 0.5, 1));
        try (Client client = new Client(sink.port())) {
            client.says("EHLO replica-1", "250");
            for (int i = 0; i < 40; i++) {
                client.tries("p" + i + "@example.org", "Message-ID: <digest." + i + "@x>\r\n\r\nText");
            }
            sink.be(Moods.friendly());
            client.says("MAIL FROM:<a@b>", "250");
            client.says("RCPT TO:<ana@example.org>", "250");
            client.says("DATA", "354");
            client.writes("Message-ID: <digest.1@x>\r\n\r\nText");
        }

        assertThat(sink.accepted()).isEmpty();
        assertThat(sink.deferredCount()).isPositive();
        assertThat(sink.refusedCount()).isPositive();
        assertThat(sink.deferredCount() + sink.refusedCount()).isEqualTo(40);
    }

    @Test
    void it_answers_the_same_for_the_same_seed_and_roughly_the_share_that_is_asked_for() {
        Moods first = Moods.refusing(0.05, 0.01, 7);
        Moods second = Moods.refusing(0.05, 0.01, 7);
        int deferred = 0;
        for (int i = 0; i < 10_000; i++) {
            String recipient = "person-" + i + "@example.org";
            Moods.Mood mood = first.about(recipient);
            assertThat(second.about(recipient)).isEqualTo(mood);
            deferred += mood.isDeferral() ? 1 : 0;
        }

        assertThat(deferred).isBetween(400, 600);
    }

    @Test
    void a_full_spool_takes_nothing_until_there_is_room_again() throws Exception {
        sink.spool().hasRoomFor(1);
        try (Client client = new Client(sink.port())) {
            client.says("EHLO replica-1", "250");
            client.sends("ana@example.org", "Message-ID: <digest.1@x>\r\n\r\nText");
            client.says("MAIL FROM:<a@b>", "452 4.3.1 Insufficient system storage");
            sink.spool().hasRoomFor(1);
            client.says("MAIL FROM:<a@b>", "250");
            client.says("RCPT TO:<bo@example.org>", "250");
            client.says("DATA", "354");
            sink.spool().hasRoomFor(0);
            client.says("Message-ID: <digest.2@x>\r\n\r\nText\r\n.", "452 4.3.1");
            sink.spool().hasRoomForAll();
            client.sends("bo@example.org", "Message-ID: <digest.2@x>\r\n\r\nText");
        }

        assertThat(sink.accepted()).extracting(AcceptedMail::messageId).containsExactly("<digest.1@x>", "<digest.2@x>");
        assertThat(sink.spool().refusals()).isEqualTo(2);
    }

    @Test
    void it_goes_down_and_comes_back_at_the_same_port() throws Exception {
        try (Client client = new Client(sink.port())) {
            client.says("EHLO replica-1", "250");
            sink.down();
            assertThat(client.hears()).isNull();
        }
        assertThatThrownBy(() -> new Client(sink.port())).isInstanceOf(SocketException.class);

        sink.up();

        try (Client client = new Client(sink.port())) {
            client.says("NOOP", "250");
        }
    }

    /** Says what a mail program says. */
    private static final class Client implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader answers;

        Client(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            assertThat(hears()).startsWith("220");
        }

        void sends(String recipient, String mail) throws IOException {
            assertThat(tries(recipient, mail)).startsWith("250");
        }

        /** @return the last answer */
        String tries(String recipient, String mail) throws IOException {
            String answer = null;
            for (String line : Arrays.asList("MAIL FROM:<a@b>", "RCPT TO:<" + recipient + ">", "DATA", mail + "\r\n.")) {
                writes(line);
                answer = hears();
                if (!answer.matches("[23].*")) {
                    return answer;
                }
            }
            return answer;
        }

        void says(String line, String expected) throws IOException {
            writes(line);
            assertThat(hears()).startsWith(expected);
        }

        void writes(String line) throws IOException {
            socket.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
        }

        String hears() throws IOException {
            return answers.readLine();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}

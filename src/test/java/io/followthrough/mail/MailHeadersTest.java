package io.followthrough.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class MailHeadersTest {

    @Test
    void nothing_in_a_subject_begins_a_header_of_its_own() {
        assertThat(new MailMessage("Hello\r\nBcc: all@example.org\n\u0000x", "", "", "s").subject())
                .isEqualTo("Hello Bcc: all@example.org x");
    }

    @Test
    void nor_does_anything_in_an_address_for_answers() {
        assertThat(new MailMessage("", "", "", "s", null, "a@example.org\r\nBcc: all@example.org").replyTo())
                .isEqualTo("a@example.org Bcc: all@example.org");
    }

    @Test
    void a_mail_that_was_queued_by_an_earlier_version_is_read() throws Exception {
        assertThat(new ObjectMapper().readValue("{\"subject\":\"a\",\"text\":\"b\",\"html\":\"c\",\"series\":\"d\"}",
                MailMessage.class)).isEqualTo(new MailMessage("a", "b", "c", "d"));
    }

    @Test
    void the_same_message_has_the_same_id_and_the_id_nothing_a_header_cannot_hold() {
        assertThat(MessageId.of("digest:daily:42:2026-03-04", "followthrough.example.org"))
                .isEqualTo("<digest.daily.42.2026-03-04@followthrough.example.org>");
        assertThat(MessageId.of("a>\r\nBcc: b", "example.org")).isEqualTo("<a.Bcc.b@example.org>");
    }
}

package io.followthrough.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import jakarta.inject.Inject;

import io.followthrough.classification.Word;
import io.followthrough.reminder.DigestKind;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordsOfTheOutboxTest {

    @Inject
    Session session;

    @Test
    void the_database_knows_the_same_words_as_the_code() {
        assertThat(check("outbox_message_status_known")).isEqualTo(words(DeliveryStatus.values()));
        assertThat(check("outbox_attempt_outcome_known")).isEqualTo(words(Outcome.values()));
        assertThat(check("digest_kind_known")).isEqualTo(words(DigestKind.values()));
    }

    private String check(String constraint) {
        return String.join(",", session.createNativeQuery("""
                SELECT match[1] FROM pg_constraint,
                       regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g') match
                WHERE conname = :constraint ORDER BY 1""", String.class)
                .setParameter("constraint", constraint).getResultList());
    }

    private static String words(Word[] words) {
        return String.join(",", Arrays.stream(words).map(Word::word).sorted().toList());
    }
}

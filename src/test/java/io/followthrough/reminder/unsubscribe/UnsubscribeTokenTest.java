package io.followthrough.reminder.unsubscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsubscribeTokenTest {

    private static final String KEY = "k".repeat(32);
    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");
    private static final UnsubscribeToken TOKEN = new UnsubscribeToken(42, NOW.plusSeconds(60));

    private final LinkSignature ours = keys(KEY, null);
    private final String written = TOKEN.written(ours);

    @Test
    void it_is_read_as_it_was_written() {
        assertThat(written).startsWith("42.1772614860.").doesNotContain(KEY);
        assertThat(read(written)).contains(TOKEN);
    }

    @Test
    void it_expires() {
        assertThat(UnsubscribeToken.read(written, ours, NOW.plusSeconds(59))).isPresent();
        assertThat(UnsubscribeToken.read(written, ours, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void nothing_in_it_can_be_altered() {
        assertThat(read(written.replaceFirst("42", "43"))).isEmpty();
        assertThat(read(written.replaceFirst("1772614860", "1972614860"))).isEmpty();
        for (int place = written.lastIndexOf('.') + 1; place < written.length(); place++) {
            char other = written.charAt(place) == 'A' ? 'B' : 'A';
            assertThat(read(written.substring(0, place) + other + written.substring(place + 1))).as("at " + place).isEmpty();
        }
    }

    @Test
    void another_key_or_another_purpose_signs_nothing_of_ours() {
        assertThat(UnsubscribeToken.read(written, keys("x".repeat(32), null), NOW)).isEmpty();
        assertThat(read("42.1772614860." + ours.of("42.1772614860"))).isEmpty();
        assertThat(read("42.1772614860." + ours.of("subscribe.42.1772614860"))).isEmpty();
    }

    @Test
    void after_a_change_of_keys_links_of_both_work_and_new_ones_have_the_new_key() {
        LinkSignature changed = keys("n".repeat(32), KEY);

        assertThat(UnsubscribeToken.read(written, changed, NOW)).contains(TOKEN);
        assertThat(UnsubscribeToken.read(TOKEN.written(changed), keys("n".repeat(32), null), NOW)).contains(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "42", "42.1772614860.", "a.b.c", "-1.1772614860.x", "99999999999999999999.1.x",
            "42.99999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\u0664\u0662.1.x"})
    void what_is_no_token_is_none(String text) {
        assertThat(read(text)).isEmpty();
    }

    private Optional<UnsubscribeToken> read(String text) {
        return UnsubscribeToken.read(text, ours, NOW);
    }

    private static LinkSignature keys(String key, String previous) {
        return new LinkSignature(new Keys(Optional.of(key), Optional.ofNullable(previous)));
    }

    private record Keys(Optional<String> signingKey, Optional<String> previousSigningKey) implements MailConfig {

        @Override
        public Duration unsubscribeWithin() {
            return Duration.ofDays(60);
        }

        @Override
        public Optional<String> replyTo() {
            return Optional.empty();
        }
    }
}

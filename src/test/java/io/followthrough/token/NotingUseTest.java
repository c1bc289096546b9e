package io.followthrough.token;

import static io.followthrough.token.LastUse.isNews;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class NotingUseTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:01:00Z");

    @Test
    void a_use_is_noted_once_a_minute() {
        assertThat(isNews(null, NOW)).isTrue();
        assertThat(isNews(NOW, NOW)).isFalse();
        assertThat(isNews(NOW.minusSeconds(59), NOW)).isFalse();
        assertThat(isNews(NOW.minusSeconds(60), NOW)).isTrue();
        assertThat(isNews(NOW.plusSeconds(1), NOW)).isFalse();
    }
}

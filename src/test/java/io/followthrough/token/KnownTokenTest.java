package io.followthrough.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class KnownTokenTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:01:00Z");

    @Test
    void its_use_is_noted_once_a_minute() {
        assertThat(usedAt(null).isUseNews(NOW)).isTrue();
        assertThat(usedAt(NOW).isUseNews(NOW)).isFalse();
        assertThat(usedAt(NOW.minusSeconds(59)).isUseNews(NOW)).isFalse();
        assertThat(usedAt(NOW.minusSeconds(60)).isUseNews(NOW)).isTrue();
        assertThat(usedAt(NOW.plusSeconds(1)).isUseNews(NOW)).isFalse();
    }

    private static KnownToken usedAt(Instant lastUse) {
        return new KnownToken(7, "importer", Scope.READ, null, "ana@example.org", NOW.plusSeconds(1), lastUse, false);
    }
}

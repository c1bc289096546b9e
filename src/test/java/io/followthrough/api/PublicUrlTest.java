package io.followthrough.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class PublicUrlTest {

    @Test
    void links_begin_with_it_whether_or_not_it_ends_in_a_slash() {
        assertThat(PublicUrl.of("https://ft.example.org/").followUp("FU-7"))
                .hasToString("https://ft.example.org/follow-ups/FU-7");
        assertThat(PublicUrl.of("https://example.org:8443/ft").followUp("FU-7"))
                .hasToString("https://example.org:8443/ft/follow-ups/FU-7");
        assertThat(PublicUrl.of("https://example.org:8443/ft").host()).isEqualTo("example.org");
    }

    @Test
    void without_a_web_address_the_service_does_not_start() {
        assertThatThrownBy(() -> new PublicUrl(Optional.empty())).hasMessageContaining("followthrough.public-url must be set");
        assertThatThrownBy(() -> new PublicUrl(Optional.of(URI.create("mailto:a@b.c"))))
                .hasMessageContaining("followthrough.public-url must be set");
    }
}

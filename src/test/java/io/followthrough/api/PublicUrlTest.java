package io.followthrough.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void anything_but_a_web_address_stops_the_start() {
        assertThatThrownBy(() -> PublicUrl.of("followthrough.example.org"))
                .hasMessageContaining("followthrough.public-url must be an http or https address");
        assertThatThrownBy(() -> PublicUrl.of("mailto:a@b.c")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_run_that_writes_no_links_does_without_it() {
        PublicUrl none = new PublicUrl(Optional.empty());

        assertThatThrownBy(none::host).hasMessage("followthrough.public-url is not set");
    }
}

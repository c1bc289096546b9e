package io.followthrough.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({"ft_0123456789abc, ft_01234…", "access_token=ft_0123456789&x=1, access_token=ft_01234…&x=1",
            "/calendars/ftcal_0123456789.ics, /calendars/ftcal_01234….ics", "draft_of_0123456789, draft_of_0123456789",
            "ft_0123, ft_0123"})
    void what_looks_like_a_token_is_cut(String text, String masked) {
        assertThat(Masked.text(text)).isEqualTo(masked);
    }

    @Test
    void what_the_database_cannot_store_keeps_nobody_out_of_the_audit() {
        assertThat(Act.refused("POST /teams", "/a\0b\r\n").target()).isEqualTo("/a b  ");
        assertThat(
                Act.done("export", null).with("query", "q=\0").with("more", 7).with("scopes", List.of("read")).with("no", null)
                        .details())
                .isEqualTo(Map.of("query", "q= ", "more", 7, "scopes", List.of("read")));
        assertThat(Act.done("export", "x".repeat(10_000)).target()).hasSize(500);
    }
}

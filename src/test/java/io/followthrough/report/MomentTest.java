package io.followthrough.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class MomentTest {

    /** V150 */
    private static final String INDEXED_AFTER = "9999-12-30T00:00:00Z";

    @Test
    void the_present_is_served_by_the_index_of_what_is_open() {
        assertThat(Moment.present(Instant.EPOCH).known()).isAfter(INDEXED_AFTER);
    }
}

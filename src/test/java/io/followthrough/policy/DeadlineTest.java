package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import io.followthrough.time.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    @Test
    void calendar_days_count_every_day() {
        assertThat(Deadline.parse("3d").after(FRIDAY, WorkingCalendar.MONDAY_TO_FRIDAY)).isEqualTo("2026-03-09");
    }

    @Test
    void working_days_skip_the_weekend() {
        assertThat(Deadline.parse("3wd").after(FRIDAY, WorkingCalendar.MONDAY_TO_FRIDAY)).isEqualTo("2026-03-11");
        assertThat(Deadline.parse("-7wd").after(FRIDAY, WorkingCalendar.MONDAY_TO_FRIDAY)).isEqualTo("2026-02-25");
    }

    @Test
    void it_is_written_as_it_is_read() {
        assertThat(Deadline.parse("-7wd")).hasToString("-7wd");
        assertThat(Deadline.parse("30d")).hasToString("30d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "30", "3 d", "3w", "1.5d", "99999999999d", "4000d"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.parse(text));
    }
}

package io.followthrough.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-04-03");
    private static final LocalDate MONDAY = LocalDate.parse("2026-04-06");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-04-07");

    private final WorkingCalendar office = new WorkingCalendar(ZoneId.of("Europe/Berlin"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(MONDAY));

    @Test
    void the_date_is_that_of_the_teams_zone() {
        assertThat(office.dateOf(Instant.parse("2026-04-02T22:30:00Z"))).isEqualTo(FRIDAY);
    }

    @Test
    void weekends_and_holidays_are_no_working_days() {
        assertThat(office.isWorkingDay(FRIDAY)).isTrue();
        assertThat(office.isWorkingDay(FRIDAY.plusDays(1))).isFalse();
        assertThat(office.isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void working_days_are_counted_forward_over_weekend_and_holiday() {
        assertThat(office.plusWorkingDays(FRIDAY, 1)).isEqualTo(TUESDAY);
        assertThat(office.plusWorkingDays(FRIDAY.plusDays(1), 1)).isEqualTo(TUESDAY);
    }

    @Test
    void working_days_are_counted_backward_too() {
        assertThat(office.plusWorkingDays(TUESDAY, -1)).isEqualTo(FRIDAY);
        assertThat(office.plusWorkingDays(TUESDAY, 0)).isEqualTo(TUESDAY);
    }

    @Test
    void working_days_between_exclude_the_start_and_include_the_end() {
        assertThat(office.workingDaysBetween(FRIDAY, TUESDAY)).isEqualTo(1);
        assertThat(office.workingDaysBetween(FRIDAY, FRIDAY)).isZero();
        assertThat(office.workingDaysBetween(TUESDAY, FRIDAY)).isZero();
    }

    @Test
    void a_calendar_without_working_days_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingCalendar(ZoneId.of("UTC"), Set.of(), Set.of()));
    }
}

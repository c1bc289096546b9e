package io.followthrough.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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

    @Test
    void years_of_holidays_are_passed_over() {
        var closed = office.with(daysFrom(FRIDAY, FRIDAY.plusYears(30)));

        assertThat(closed.plusWorkingDays(FRIDAY, 1)).isEqualTo(FRIDAY.plusYears(30));
        assertThat(closed.plusWorkingDays(FRIDAY.plusYears(20), -1)).isEqualTo(FRIDAY.minusDays(1));
    }

    @Test
    void a_year_without_work_is_too_long() {
        assertThat(office.restsTooLong()).isFalse();
        assertThat(office.with(daysFrom(FRIDAY, FRIDAY.plusYears(1).minusDays(10))).restsTooLong()).isFalse();
        assertThat(office.with(daysFrom(FRIDAY, FRIDAY.plusYears(1))).restsTooLong()).isTrue();
        assertThat(new WorkingCalendar(office.zone(), Set.of(DayOfWeek.MONDAY), Set.of()).restsTooLong()).isFalse();
    }

    @Test
    void an_hour_that_is_skipped_comes_when_the_clocks_have_changed() {
        assertThat(office.momentOn(LocalDate.parse("2026-03-29"), 2)).contains(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void an_hour_that_comes_twice_is_the_first_of_them() {
        assertThat(office.momentOn(LocalDate.parse("2026-10-25"), 2)).contains(Instant.parse("2026-10-25T00:00:00Z"));
    }

    /** Newfoundland put its clocks back at one minute past midnight. */
    @Test
    void a_midnight_after_which_the_day_before_comes_back_does_not_count() {
        WorkingCalendar newfoundland = WorkingCalendar.MONDAY_TO_FRIDAY.in(ZoneId.of("America/St_Johns"));

        assertThat(newfoundland.momentOn(LocalDate.parse("1990-10-28"), 0)).contains(Instant.parse("1990-10-28T03:30:00Z"));
    }

    /** Samoa went over the date line. */
    @Test
    void a_day_that_a_zone_left_out_has_no_hours_and_the_next_moment_is_on_another_day() {
        WorkingCalendar apia = WorkingCalendar.MONDAY_TO_FRIDAY.in(ZoneId.of("Pacific/Apia"));

        assertThat(apia.momentOn(LocalDate.parse("2011-12-30"), 9)).isEmpty();
        assertThat(apia.nextMoment(Instant.parse("2011-12-29T19:00:00Z"), 9)).isEqualTo("2012-01-01T19:00:00Z");
    }

    private static Set<LocalDate> daysFrom(LocalDate first, LocalDate end) {
        return first.datesUntil(end).collect(Collectors.toSet());
    }
}

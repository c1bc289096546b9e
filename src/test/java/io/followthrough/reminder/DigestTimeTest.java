package io.followthrough.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import io.followthrough.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class DigestTimeTest {

    private static final WorkingCalendar BERLIN = WorkingCalendar.MONDAY_TO_FRIDAY.in(ZoneId.of("Europe/Berlin"));
    private static final WorkingCalendar AUCKLAND = WorkingCalendar.MONDAY_TO_FRIDAY.in(ZoneId.of("Pacific/Auckland"));

    private final DigestTime nine = new DigestTime(9);

    @Test
    void before_the_hour_of_a_working_day_it_is_that_hour() {
        assertThat(next("2026-03-04T07:59:59Z")).isEqualTo("2026-03-04T08:00:00Z");
    }

    @Test
    void at_the_hour_it_is_the_next_working_day() {
        assertThat(next("2026-03-04T08:00:00Z")).isEqualTo("2026-03-05T08:00:00Z");
    }

    @Test
    void after_friday_comes_monday() {
        assertThat(next("2026-03-06T08:00:00Z")).isEqualTo("2026-03-09T08:00:00Z");
        assertThat(next("2026-03-07T02:00:00Z")).isEqualTo("2026-03-09T08:00:00Z");
    }

    @Test
    void holidays_are_passed_over() {
        var withHoliday = new WorkingCalendar(BERLIN.zone(), BERLIN.workingDays(), Set.of(LocalDate.parse("2026-03-05")));

        assertThat(nine.nextAfter(Instant.parse("2026-03-04T08:00:00Z"), withHoliday)).isEqualTo("2026-03-06T08:00:00Z");
    }

    @Test
    void it_stays_the_same_hour_by_the_recipients_clock_when_daylight_saving_begins_and_ends() {
        assertThat(next("2026-03-27T08:00:00Z")).isEqualTo("2026-03-30T07:00:00Z");
        assertThat(next("2026-10-23T07:00:00Z")).isEqualTo("2026-10-26T08:00:00Z");
    }

    @Test
    void an_hour_that_daylight_saving_skips_is_the_first_moment_after_the_gap() {
        var everyDay = new WorkingCalendar(BERLIN.zone(), Set.of(java.time.DayOfWeek.values()), Set.of());

        assertThat(new DigestTime(2).nextAfter(Instant.parse("2026-03-28T12:00:00Z"), everyDay))
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void an_hour_that_daylight_saving_repeats_counts_once() {
        var everyDay = new WorkingCalendar(BERLIN.zone(), Set.of(java.time.DayOfWeek.values()), Set.of());
        Instant first = new DigestTime(2).nextAfter(Instant.parse("2026-10-24T12:00:00Z"), everyDay);

        assertThat(first).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(new DigestTime(2).nextAfter(first, everyDay)).isEqualTo("2026-10-26T01:00:00Z");
    }

    @Test
    void the_day_is_the_recipients() {
        assertThat(nine.nextAfter(Instant.parse("2026-03-08T19:00:00Z"), AUCKLAND)).isEqualTo("2026-03-08T20:00:00Z");
    }

    @Test
    void a_digest_may_come_late_but_neither_early_nor_on_a_day_off() {
        assertThat(nine.allows(Instant.parse("2026-03-04T07:59:59Z"), BERLIN)).isFalse();
        assertThat(nine.allows(Instant.parse("2026-03-04T08:00:00Z"), BERLIN)).isTrue();
        assertThat(nine.allows(Instant.parse("2026-03-04T20:00:00Z"), BERLIN)).isTrue();
        assertThat(nine.allows(Instant.parse("2026-03-07T12:00:00Z"), BERLIN)).isFalse();
    }

    private Instant next(String now) {
        return nine.nextAfter(Instant.parse(now), BERLIN);
    }
}

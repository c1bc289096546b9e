package io.followthrough.reminder.preference;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import io.followthrough.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class PreferenceTest {

    private static final WorkingCalendar WEEK = WorkingCalendar.MONDAY_TO_FRIDAY;

    @Test
    void only_the_days_that_were_chosen_are_left_of_the_working_days() {
        assertThat(with(MONDAY, FRIDAY).narrowed(WEEK).workingDays()).containsExactlyInAnyOrder(MONDAY, FRIDAY);
        assertThat(with(FRIDAY, SATURDAY).narrowed(WEEK).workingDays()).containsExactly(FRIDAY);
    }

    @Test
    void all_working_days_count_when_a_team_has_given_up_every_day_that_was_chosen() {
        assertThat(with(SATURDAY, SUNDAY).narrowed(WEEK)).isEqualTo(WEEK);
        assertThat(Preference.none(1L).narrowed(WEEK)).isEqualTo(WEEK);
    }

    @Test
    void holidays_stay_holidays() {
        LocalDate holiday = LocalDate.parse("2026-04-06");
        WorkingCalendar working = new WorkingCalendar(WEEK.zone(), WEEK.workingDays(), Set.of(holiday));

        assertThat(with(MONDAY).narrowed(working).isWorkingDay(holiday)).isFalse();
    }

    private static Preference with(DayOfWeek... days) {
        Preference preference = Preference.none(1L);
        preference.change(new PreferenceRequest(null, Set.of(days), null, null, true), null);
        return preference;
    }
}

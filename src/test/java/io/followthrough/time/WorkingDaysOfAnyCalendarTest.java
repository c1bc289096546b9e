package io.followthrough.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** What holds of working days in every calendar. */
@Domain(SomeCalendar.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class WorkingDaysOfAnyCalendarTest {

    @Property
    void the_day_that_is_reached_is_a_working_day(@ForAll WorkingCalendar calendar, @ForAll LocalDate day,
            @ForAll @IntRange(min = -300, max = 300) int count) {
        assertThat(count == 0 || calendar.isWorkingDay(calendar.plusWorkingDays(day, count))).isTrue();
    }

    @Property
    void as_many_working_days_lie_between_as_were_added(@ForAll WorkingCalendar calendar, @ForAll LocalDate day,
            @ForAll @IntRange(max = 300) int count) {
        assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, count))).isEqualTo(count);
    }

    @Property
    void a_later_day_and_a_longer_way_never_lead_to_an_earlier_day(@ForAll WorkingCalendar calendar, @ForAll LocalDate day,
            @ForAll @IntRange(max = 400) int later, @ForAll @IntRange(min = -100, max = 100) int count) {
        LocalDate reached = calendar.plusWorkingDays(day, count);

        assertThat(calendar.plusWorkingDays(day, count + 1)).isAfter(reached);
        if (count != 0) {
            assertThat(calendar.plusWorkingDays(day.plusDays(later), count)).isAfterOrEqualTo(reached);
        }
    }

    @Property
    void from_a_working_day_the_way_back_ends_where_it_began(@ForAll WorkingCalendar calendar, @ForAll LocalDate day,
            @ForAll @IntRange(max = 300) int count) {
        LocalDate working = calendar.plusWorkingDays(day, 1);

        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(working, count), -count)).isEqualTo(working);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(working, -count), count)).isEqualTo(working);
    }

    @Property
    void two_ways_are_as_long_as_both_together(@ForAll WorkingCalendar calendar, @ForAll LocalDate day,
            @ForAll @IntRange(max = 200) int first, @ForAll @IntRange(max = 200) int second) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, first), second))
                .isEqualTo(calendar.plusWorkingDays(day, first + second));
    }

    @Property
    void days_late_grow_by_one_on_every_working_day_and_on_no_other(@ForAll WorkingCalendar calendar, @ForAll LocalDate due,
            @ForAll @IntRange(max = 400) int later) {
        LocalDate day = due.plusDays(later);
        int more = calendar.isWorkingDay(day.plusDays(1)) ? 1 : 0;

        assertThat(calendar.workingDaysBetween(due, day.plusDays(1))).isEqualTo(calendar.workingDaysBetween(due, day) + more);
    }
}

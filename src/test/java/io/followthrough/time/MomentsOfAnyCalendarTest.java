package io.followthrough.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** What holds of an hour of the working day in every zone, over every change of its clocks. */
@Domain(SomeCalendar.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class MomentsOfAnyCalendarTest {

    /** A day of a calendar, rather often one on which the clocks change. */
    record Day(WorkingCalendar calendar, LocalDate date) {}

    record Moment(WorkingCalendar calendar, Instant at) {}

    @Property
    void it_lies_on_the_day_and_the_clocks_show_the_hour_or_later(@ForAll("days") Day day,
            @ForAll @IntRange(max = 23) int hour) {
        day.calendar().momentOn(day.date(), hour).ifPresent(moment -> {
            assertThat(day.calendar().dateOf(moment)).isEqualTo(day.date());
            assertThat(moment.atZone(day.calendar().zone()).getHour()).isGreaterThanOrEqualTo(hour);
        });
    }

    /** Looked for minute by minute, as nobody would who knew of zones. */
    @Property(tries = 300)
    void no_earlier_moment_of_the_day_shows_the_hour_or_later_unless_the_day_before_comes_back(@ForAll("days") Day day,
            @ForAll @IntRange(max = 23) int hour) {
        ZoneId zone = day.calendar().zone();
        Instant start = day.date().minusDays(1).atStartOfDay(java.time.ZoneOffset.MAX).toInstant();
        Instant found = null;
        for (Instant minute = start; minute
                .isBefore(start.plus(4, ChronoUnit.DAYS)); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            var local = minute.atZone(zone);
            if (local.toLocalDate().isBefore(day.date())) {
                found = null;
            } else if (found == null && local.toLocalDate().equals(day.date()) && local.getHour() >= hour) {
                found = minute;
            }
        }

        assertThat(
                day.calendar().momentOn(day.date(), hour).map(moment -> moment.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES)))
                .isEqualTo(java.util.Optional.ofNullable(found));
    }

    @Property
    void the_next_moment_is_later_and_on_a_working_day(@ForAll("moments") Moment now, @ForAll @IntRange(max = 23) int hour) {
        Instant next = now.calendar().nextMoment(now.at(), hour);

        assertThat(next).isAfter(now.at());
        assertThat(now.calendar().isWorkingDay(now.calendar().dateOf(next))).isTrue();
        assertThat(next.atZone(now.calendar().zone()).getHour()).isGreaterThanOrEqualTo(hour);
    }

    @Property
    void between_a_moment_and_the_next_no_working_day_is_left_out(@ForAll("moments") Moment now,
            @ForAll @IntRange(max = 23) int hour) {
        WorkingCalendar calendar = now.calendar();
        Instant next = calendar.nextMoment(now.at(), hour);

        assertThat(calendar.dateOf(now.at()).minusDays(2).datesUntil(calendar.dateOf(next).plusDays(2))
                .filter(calendar::isWorkingDay).flatMap(day -> calendar.momentOn(day, hour).stream())
                .filter(moment -> moment.isAfter(now.at()) && moment.isBefore(next))).isEmpty();
    }

    @Provide
    Arbitrary<Moment> moments() {
        return new SomeCalendar().calendars().flatMap(
                calendar -> SomeCalendar.momentsIn(calendar.zone()).map(at -> new Moment(calendar, at)));
    }

    @Provide
    Arbitrary<Day> days() {
        return Combinators.combine(moments(), Arbitraries.integers().between(-1, 1))
                .as((moment, days) -> new Day(moment.calendar(), moment.calendar().dateOf(moment.at()).plusDays(days)));
    }
}

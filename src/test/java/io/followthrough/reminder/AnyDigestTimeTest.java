package io.followthrough.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.followthrough.time.SomeCalendar;
import io.followthrough.time.WorkingCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** Somebody's digests, whenever the service happens to look and wherever they go. */
@Domain(SomeCalendar.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class AnyDigestTimeTest {

    /** The service looks again after a while; the person may have gone to another zone in between. */
    record Step(Duration after, ZoneId movesTo) {}

    /** As {@link PlanningDigests} goes about it, with a set for the unique key of the database. */
    private static final class Recipient {

        private final DigestTime time;
        private final Set<LocalDate> sent = new HashSet<>();
        private WorkingCalendar calendar;
        private Instant next;

        Recipient(DigestTime time, WorkingCalendar calendar, Instant added) {
            this.time = time;
            this.calendar = calendar;
            this.next = time.nextAfter(added, calendar);
        }

        void goTo(ZoneId zone, Instant now) {
            calendar = calendar.in(zone);
            next = now;
        }

        void look(Instant now) {
            if (!next.isAfter(now)) {
                LocalDate today = calendar.dateOf(now);
                if (time.allows(now, calendar) && !sent.contains(today)) {
                    assertSuits(now, today);
                    sent.add(today);
                }
                next = time.nextAfter(now, calendar);
            }
        }

        private void assertSuits(Instant now, LocalDate today) {
            assertThat(calendar.isWorkingDay(today)).isTrue();
            assertThat(now.atZone(calendar.zone()).getHour()).isGreaterThanOrEqualTo(time.hour());
        }
    }

    @Property
    void whenever_it_is_looked_at_on_a_working_day_after_the_hour_there_has_been_one_digest(
            @ForAll("begun") Recipient recipient,
            @ForAll("steps") List<Step> steps) {
        Instant now = recipient.next;
        for (Step step : steps) {
            now = now.plus(step.after());
            if (step.movesTo() != null) {
                recipient.goTo(step.movesTo(), now);
            }
            recipient.look(now);
            if (recipient.time.allows(now, recipient.calendar)) {
                assertThat(recipient.sent).as("%s in %s", now, recipient.calendar.zone())
                        .contains(recipient.calendar.dateOf(now));
            }
        }
    }

    @Property(tries = 200)
    void who_stays_gets_one_on_each_working_day_that_has_the_hour(@ForAll("begun") Recipient recipient,
            @ForAll @IntRange(min = 1, max = 100) int minutes) {
        Instant begin = recipient.next;
        Instant end = begin.plus(Duration.ofDays(20));

        for (Instant now = begin; now.isBefore(end); now = now.plus(Duration.ofMinutes(minutes))) {
            recipient.look(now);
        }

        WorkingCalendar calendar = recipient.calendar;
        Set<LocalDate> wanted = new HashSet<>();
        for (LocalDate day = calendar.dateOf(begin); !day.isAfter(calendar.dateOf(end)); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)
                    && calendar.momentOn(day, recipient.time.hour()).filter(at -> at.isBefore(end.minus(Duration.ofHours(2))))
                            .isPresent()) {
                wanted.add(day);
            }
        }
        assertThat(recipient.sent).containsAll(wanted);
        assertThat(recipient.sent).allMatch(calendar::isWorkingDay);
    }

    @Provide
    Arbitrary<Recipient> begun() {
        SomeCalendar some = new SomeCalendar();
        return some.calendars().flatMap(calendar -> Combinators.combine(SomeCalendar.momentsIn(calendar.zone()),
                Arbitraries.integers().between(0, 22))
                .as((moment, hour) -> new Recipient(new DigestTime(hour), calendar, moment)));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<ZoneId> move = new SomeCalendar().zones().injectNull(0.9);
        return Combinators.combine(Arbitraries.integers().between(1, 2000), move)
                .as((minutes, zone) -> new Step(Duration.ofMinutes(minutes), zone)).list().ofMaxSize(60);
    }
}

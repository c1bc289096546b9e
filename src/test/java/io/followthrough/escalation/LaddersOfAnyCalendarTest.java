package io.followthrough.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.followthrough.policy.Deadline;
import io.followthrough.policy.EscalationStep;
import io.followthrough.policy.EscalationStep.Recipient;
import io.followthrough.policy.Policy;
import io.followthrough.time.SomeCalendar;
import io.followthrough.time.WorkingCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds of escalations on every calendar and in every zone, whenever somebody looks. */
@Domain(SomeCalendar.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class LaddersOfAnyCalendarTest {

    record Case(WorkingCalendar calendar, Instant missed) {}

    @Property(tries = 300)
    void looked_at_when_asked_for_each_step_is_taken_once_on_a_working_day_and_not_before_its_own(@ForAll("late") Case late,
            @ForAll("steps") List<EscalationStep> steps) {
        WorkingCalendar calendar = late.calendar();
        LocalDate dueOn = calendar.dateOf(late.missed());
        Ladder ladder = Ladder.ofCompletion(dueOn, policy(steps), calendar);
        Set<Integer> taken = new HashSet<>();

        Optional<Instant> look = Optional.of(new Obligation(DeadlineKind.COMPLETE, dueOn, null, false).passes(calendar));
        while (look.isPresent()) {
            Instant now = look.get();
            take(ladder, now, taken, dueOn, steps);
            look = ladder.nextAfter(now, taken);
            look.ifPresent(next -> assertThat(next).isAfter(now));
        }

        assertThat(taken).hasSize(steps.size());
    }

    @Property(tries = 300)
    void looked_at_at_any_moments_no_step_is_taken_twice_or_on_a_day_off(@ForAll("late") Case late,
            @ForAll("steps") List<EscalationStep> steps, @ForAll("pauses") List<Integer> pausesInHours) {
        LocalDate dueOn = late.calendar().dateOf(late.missed());
        Ladder ladder = Ladder.ofCompletion(dueOn, policy(steps), late.calendar());
        Set<Integer> taken = new HashSet<>();
        Instant now = late.missed();

        for (int pause : pausesInHours) {
            now = now.plusSeconds(pause * 3600L);
            take(ladder, now, taken, dueOn, steps);
        }
    }

    private static void take(Ladder ladder, Instant now, Set<Integer> taken, LocalDate dueOn, List<EscalationStep> steps) {
        LocalDate today = ladder.calendar().dateOf(now);
        for (Rung rung : ladder.reached(now, taken)) {
            assertThat(ladder.calendar().isWorkingDay(today)).isTrue();
            assertThat(taken.add(rung.number())).isTrue();
            assertThat(steps).anySatisfy(step -> {
                assertThat(step.to()).isEqualTo(rung.to());
                assertThat(step.after().after(dueOn, ladder.calendar())).isBeforeOrEqualTo(today);
            });
        }
    }

    private static Policy policy(List<EscalationStep> steps) {
        return new Policy("any", null, null, null, null, null, steps, null, null);
    }

    @Provide
    Arbitrary<Case> late() {
        return new SomeCalendar().calendars()
                .flatMap(calendar -> SomeCalendar.momentsIn(calendar.zone()).map(at -> new Case(calendar, at)));
    }

    @Provide
    Arbitrary<List<EscalationStep>> steps() {
        return Combinators.combine(Arbitraries.integers().between(1, 20), Arbitraries.of("d", "wd"),
                Arbitraries.of(Recipient.class)).as((days, unit, to) -> new EscalationStep(Deadline.parse(days + unit), to))
                .list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Integer>> pauses() {
        return Arbitraries.integers().between(1, 100).list().ofMaxSize(30);
    }
}

package io.followthrough.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.followthrough.policy.EscalationStep;
import io.followthrough.policy.EscalationStep.Recipient;
import io.followthrough.policy.Policy;
import io.followthrough.time.WorkingCalendar;

/**
 * Whom a missed deadline reaches above the owner, and on which days. Nobody is reached on a day off: a step that falls on one waits
 * for the next working day.
 *
 * @param calendar the team's
 */
record Ladder(List<Rung> rungs, WorkingCalendar calendar) {

    private record Due(Recipient to, LocalDate day) {}

    /** As the policy's escalation steps say. */
    static Ladder ofCompletion(LocalDate dueOn, Policy policy, WorkingCalendar calendar) {
        return of(policy.escalate().stream()
                .map(step -> new Due(step.to(), workingDayFrom(dayOf(step, dueOn, calendar), calendar))), calendar);
    }

    /** What nobody owns is the lead's on the first working day after somebody should have owned it. */
    static Ladder ofAssignment(LocalDate dueOn, WorkingCalendar calendar) {
        return of(Stream.of(new Due(Recipient.LEAD, calendar.plusWorkingDays(dueOn, 1))), calendar);
    }

    private static Ladder of(Stream<Due> steps, WorkingCalendar calendar) {
        List<Due> inOrder = steps.sorted(Comparator.comparing(Due::day)).toList();
        return new Ladder(IntStream.range(0, inOrder.size())
                .mapToObj(i -> new Rung(i + 1, inOrder.get(i).to(), inOrder.get(i).day())).toList(), calendar);
    }

    private static LocalDate dayOf(EscalationStep step, LocalDate dueOn, WorkingCalendar calendar) {
        return step.after().after(dueOn, calendar);
    }

    /** The rungs that may be taken now; none on a day off. */
    List<Rung> reached(Instant now, Set<Integer> taken) {
        LocalDate today = calendar.dateOf(now);
        return calendar.isWorkingDay(today)
                ? rungs.stream().filter(rung -> !taken.contains(rung.number()) && !rung.day().isAfter(today)).toList()
                : List.of();
    }

    /** When to look again: at the beginning of the next day on which a rung may be taken that cannot be taken today. */
    Optional<Instant> nextAfter(Instant now, Set<Integer> taken) {
        LocalDate today = calendar.dateOf(now);
        boolean isOff = !calendar.isWorkingDay(today);
        return rungs.stream().filter(rung -> !taken.contains(rung.number()) && (isOff || rung.day().isAfter(today)))
                .map(rung -> begins(rung.day().isAfter(today) ? rung.day() : calendar.plusWorkingDays(today, 1)))
                .min(Comparator.naturalOrder());
    }

    /** The first moment of the day; where a zone leaves the day out, of the next working day that there is. */
    private Instant begins(LocalDate workingDay) {
        LocalDate day = workingDay;
        Optional<Instant> first = calendar.momentOn(day, 0);
        while (first.isEmpty()) {
            day = calendar.plusWorkingDays(day, 1);
            first = calendar.momentOn(day, 0);
        }
        return first.get();
    }

    private static LocalDate workingDayFrom(LocalDate day, WorkingCalendar calendar) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }
}

package io.followthrough.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.policy.Deadline;
import io.followthrough.policy.EscalationStep;
import io.followthrough.policy.EscalationStep.Recipient;
import io.followthrough.policy.Policy;
import io.followthrough.time.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    @ParameterizedTest(name = "due {0} in {1}, holidays {2}, steps {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05 | UTC                 |                       | 3wd lead, 7wd manager | 1 lead 2026-03-10, 2 manager 2026-03-16
            2026-03-05 | UTC                 | 2026-03-10            | 3wd lead, 7wd manager | 1 lead 2026-03-11, 2 manager 2026-03-17
            2026-03-07 | UTC                 |                       | 1wd lead              | 1 lead 2026-03-09
            2026-03-05 | UTC                 |                       | 2d lead               | 1 lead 2026-03-09
            2026-03-05 | UTC                 | 2026-03-09 2026-03-10 | 2d lead               | 1 lead 2026-03-11
            2026-03-05 | UTC                 |                       | 7wd manager, 3wd lead | 1 lead 2026-03-10, 2 manager 2026-03-16
            2026-03-27 | Europe/Berlin       |                       | 1wd lead, 2wd manager | 1 lead 2026-03-30, 2 manager 2026-03-31
            2026-03-05 | America/Los_Angeles |                       | 1wd lead, 2wd manager | 1 lead 2026-03-06, 2 manager 2026-03-09
            """)
    void steps_count_from_the_due_date_on_the_teams_calendar(LocalDate dueOn, ZoneId zone, String holidays, String steps,
            String rungs) {
        Ladder ladder = Ladder.ofCompletion(dueOn, policy(steps), calendar(zone, holidays));

        assertThat(ladder.rungs().stream().map(rung -> rung.number() + " " + rung.to().word() + " " + rung.day())
                .collect(Collectors.joining(", "))).isEqualTo(rungs);
    }

    @ParameterizedTest(name = "at {2} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            UTC                 | 2026-03-05 | 2026-03-09T23:59:59Z |     | 2026-03-10T00:00:00Z
            UTC                 | 2026-03-05 | 2026-03-10T00:00:00Z | 1   | 2026-03-16T00:00:00Z
            UTC                 | 2026-03-05 | 2026-03-16T00:00:00Z | 1 2 |
            UTC                 | 2026-03-05 | 2026-03-21T12:00:00Z |     | 2026-03-23T00:00:00Z
            America/Los_Angeles | 2026-03-05 | 2026-03-10T06:59:59Z |     | 2026-03-10T07:00:00Z
            America/Los_Angeles | 2026-03-05 | 2026-03-10T07:00:00Z | 1   | 2026-03-16T07:00:00Z
            Europe/Berlin       | 2026-03-25 | 2026-03-29T22:00:00Z | 1   | 2026-04-02T22:00:00Z
            Africa/Cairo        | 2026-04-21 | 2026-04-20T22:00:00Z |     | 2026-04-23T22:00:00Z
            """)
    void a_rung_is_reached_at_the_beginning_of_a_working_day_of_the_team(ZoneId zone, LocalDate dueOn, Instant now,
            String reached, Instant next) {
        Ladder ladder = Ladder.ofCompletion(dueOn, policy("3wd lead, 7wd manager"), calendar(zone, null));

        List<Integer> numbers = ladder.reached(now, Set.of()).stream().map(Rung::number).toList();
        assertThat(numbers).isEqualTo(reached == null
                ? List.of()
                : Arrays.stream(reached.split(" ")).map(Integer::valueOf)
                        .toList());
        assertThat(ladder.nextAfter(now, Set.copyOf(numbers)).orElse(null)).isEqualTo(next);
    }

    @Test
    void what_was_taken_is_not_reached_again() {
        Ladder ladder = Ladder.ofCompletion(LocalDate.parse("2026-03-05"), policy("3wd lead, 7wd manager"),
                calendar(ZoneId.of("UTC"), null));

        assertThat(ladder.reached(Instant.parse("2026-03-18T09:00:00Z"), Set.of(1))).extracting(Rung::to)
                .containsExactly(Recipient.MANAGER);
    }

    @Test
    void what_nobody_owns_is_the_leads_on_the_first_working_day_after() {
        assertThat(Ladder.ofAssignment(LocalDate.parse("2026-03-06"), calendar(ZoneId.of("UTC"), "2026-03-09")).rungs())
                .containsExactly(new Rung(1, Recipient.LEAD, LocalDate.parse("2026-03-10")));
    }

    private static Policy policy(String steps) {
        return new Policy("P1", null, null, null, null, null, Arrays.stream(steps.split(", ")).map(step -> step.split(" "))
                .map(step -> new EscalationStep(Deadline.parse(step[0]),
                        Recipient.valueOf(step[1].toUpperCase(java.util.Locale.ROOT))))
                .toList(), null, null);
    }

    private static WorkingCalendar calendar(ZoneId zone, String holidays) {
        Set<LocalDate> off = holidays == null
                ? Set.of()
                : Arrays.stream(holidays.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
        return new WorkingCalendar(zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), off);
    }
}

package io.followthrough.proof.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the deadlines of a follow-up, by docs/escalation.md. */
final class ExpectedEscalation {

    private final Task task;
    private final Instant now;
    private final LocalDate today;
    private final List<String> expected = new ArrayList<>();

    private ExpectedEscalation(Task task, Instant now) {
        this.task = task;
        this.now = now;
        this.today = task.today(now);
    }

    /** @return what is to be recorded about the follow-up now */
    static List<String> of(Task task, Instant now) {
        ExpectedEscalation escalation = new ExpectedEscalation(task, now);
        task.orphanedAt = task.isPending() ? task.orphanedAt : null;
        if (task.isPending() || task.misses.values().stream().anyMatch(miss -> miss.open)) {
            escalation.completion();
            escalation.assignment();
        }
        return escalation.expected;
    }

    private void completion() {
        boolean late = task.isPending() && task.daysLate(now) > 0;
        Miss miss = miss("complete", late ? task.dueOn : null, task.createdAt);
        if (miss != null) {
            for (int step = 1; step <= task.rule.escalate().size(); step++) {
                Rule.Rung rung = task.rule.escalate().get(step - 1);
                if (!today.isBefore(task.team.week.after(task.dueOn, rung.after()))) {
                    climb(miss, step, rung.to());
                }
            }
        }
    }

    private void assignment() {
        LocalDate within = task.misses.values().stream().filter(miss -> miss.kind.equals("assign")).map(miss -> miss.dueOn)
                .findFirst()
                .orElse(task.team.week.after(task.team.week.today(task.createdAt), task.rule.assignWithin()));
        boolean orphaned = task.isPending() && task.owner == null;
        task.orphanedAt = !orphaned ? null : task.orphanedAt == null ? task.changedAt : task.orphanedAt;
        Miss miss = miss("assign", orphaned && today.isAfter(within) ? within : null, task.orphanedAt);
        if (miss != null) {
            climb(miss, 1, "lead");
        }
    }

    /** The one violation of its kind that is open now; null when there is none to be. */
    private Miss miss(String kind, LocalDate dueOn, Instant since) {
        task.misses.values().stream().filter(miss -> miss.kind.equals(kind))
                .forEach(miss -> miss.open = miss.dueOn.equals(dueOn));
        if (dueOn == null) {
            return null;
        }
        return task.misses.computeIfAbsent(kind + " " + dueOn, _ -> {
            LocalDate seen = task.today(since);
            LocalDate first = seen.isAfter(dueOn) ? seen : dueOn.plusDays(1);
            expected.add("violation of " + task.key + ": " + kind + " by " + dueOn + ", missed since " + first);
            return new Miss(kind, dueOn);
        });
    }

    private void climb(Miss miss, int step, String to) {
        Human who = task.team.who(to);
        boolean held = miss.kind.equals("complete") && task.extension > 0 || !task.team.week.works(today);
        if (!held && !miss.steps.containsKey(step) && who != null && who.active && who != task.owner) {
            miss.steps.put(step, to);
            expected.add(
                    "escalation of " + task.key + ": " + miss.kind + " by " + miss.dueOn + ", step " + step + " to " + to + " "
                            + who + " on " + today);
        }
    }
}

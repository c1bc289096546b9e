package io.followthrough.proof.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a digest has to say, by docs/reminders.md: each section is one rule, asked of every follow-up there is. */
final class ExpectedDigest {

    private static final Comparator<LocalDate> DATES = Comparator.nullsLast(Comparator.naturalOrder());

    private final World world;
    private final Human reader;
    private final Instant now;

    ExpectedDigest(World world, Human reader, Instant now) {
        this.world = world;
        this.reader = reader;
        this.now = now;
    }

    List<Said> sections() {
        List<Said> sections = new ArrayList<>();
        add(sections, "Overdue", task -> isOwners(task) && task.daysLate(now) > 0);
        add(sections, "Due soon", task -> isOwners(task) && task.daysLate(now) == 0 && task.isRemindedOf(now));
        add(sections, "Waiting for your verification",
                task -> task.status.equals("in_review") && leads(task) && !reader.email.equals(task.completedBy));
        add(sections, "Escalated to you", this::isEscalated);
        add(sections, "Unassigned in your team", task -> task.isWanted() && task.owner == null && leads(task));
        add(sections, "Extension requests to decide", task -> task.extension > 0 && task.isWanted() && leads(task));
        add(sections, "Dismissals to decide", task -> task.dismissalAsked && leads(task));
        add(sections, "Effectiveness checks due", this::isToBeChecked, task -> task.checkOn,
                task -> ChronoUnit.DAYS.between(task.checkOn, task.today(now)));
        return sections;
    }

    private boolean isOwners(Task task) {
        return task.owner == reader && task.isPending() && !task.isSnoozed(now);
    }

    private boolean leads(Task task) {
        return task.team.lead == reader;
    }

    private boolean isEscalated(Task task) {
        return task.owner != reader && task.misses.values().stream().filter(miss -> miss.open)
                .anyMatch(miss -> miss.steps.values().stream().anyMatch(to -> task.team.who(to) == reader));
    }

    private boolean isToBeChecked(Task task) {
        boolean due = task.status.equals("done") && task.checkOn != null && !task.checked
                && !task.today(now).isBefore(task.checkOn);
        Human who = Optional.ofNullable(task.owner).filter(owner -> owner.active).orElse(task.team.lead);
        return due && who == reader;
    }

    private void add(List<Said> sections, String title, Predicate<Task> rule) {
        add(sections, title, rule, task -> task.dueOn, task -> task.daysLate(now));
    }

    private void add(List<Said> sections, String title, Predicate<Task> rule, Function<Task, LocalDate> date,
            Function<Task, Long> daysLate) {
        List<String> lines = world.tasks.values().stream().filter(rule)
                .sorted(Comparator.comparing(date, DATES).thenComparing(Task::number))
                .map(task -> Said.line(task.key, daysLate.apply(task))).toList();
        if (!lines.isEmpty()) {
            sections.add(Said.of(title, lines));
        }
    }
}

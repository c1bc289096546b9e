package io.followthrough.reminder;

import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

import io.followthrough.followup.Overdue;
import io.followthrough.followup.Status;
import io.followthrough.people.Person;
import io.followthrough.policy.Policy;

/**
 * A follow-up as it concerns one person on one day.
 *
 * @param policy the one the follow-up was filed under
 * @param today the local date in the zone of the follow-up's team
 * @param told whoever reads it: the reader, or somebody who stands in for them
 * @param isEscalated whether a step of its escalation that was recorded has reached the reader
 */
record ReadersView(OpenItem item, Person reader, Person told, Policy policy, LocalDate today, boolean isEscalated) {

    /** Of somebody who is there. */
    ReadersView(OpenItem item, Person reader, Policy policy, LocalDate today, boolean isEscalated) {
        this(item, reader, reader, policy, today, isEscalated);
    }

    /** Whoever is away; empty when the reader is told themselves. */
    Optional<Person> inPlaceOf() {
        return Optional.of(reader).filter(person -> !isReader(told));
    }

    boolean isOverdueForOwner() { return isForOwner() && isOverdue(); }

    /** Overdue, or due today, and not put off. */
    boolean isForToday() {
        return isForOwner() && isUnfinished() && isDueBy(today);
    }

    /** Weeks end on Sundays. */
    boolean isForThisWeek() {
        return isForOwner() && isUnfinished() && !isDueBy(today) && isDueBy(today.with(nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** What was put off, whenever it is due, too. */
    boolean isForLater() {
        return isOwn() && isUnfinished() && item.status() != Status.IN_REVIEW && !isForToday() && !isForThisWeek();
    }

    /** A reminder step of its policy has been reached. */
    boolean isDueSoonForOwner() {
        return isForOwner() && isUnfinished() && !isOverdue() && item.due().dueOn().isPresent()
                && policy.remind().stream()
                        .anyMatch(step -> !step.after(item.due().dueOn().get(), item.team().calendar()).isAfter(today));
    }

    /** Whoever completed it cannot verify it. */
    boolean waitsForVerification() {
        return leads() && item.status() == Status.IN_REVIEW && !reader.email().equals(item.completedBy())
                && !told.email().equals(item.completedBy());
    }

    boolean isUnassigned() { return leads() && isUnfinished() && item.ownerId() == null; }

    boolean hasExtensionToDecide() {
        return leads() && item.due().extensionRequested().isPresent();
    }

    boolean hasDismissalToDecide() {
        return leads() && item.dismissalRequestedAt() != null;
    }

    /** The owner looks back at it; the lead, where there is none. */
    boolean isToBeChecked() {
        return !isUnfinished() && (isOwn() || leads() && item.ownerId() == null)
                && isDueBy(today);
    }

    int daysLate() {
        return item.due().daysPast(today);
    }

    private boolean isOverdue() { return Overdue.days(item.status(), item.due(), today) > 0; }

    private boolean isDueBy(LocalDate day) {
        return item.due().dueOn().filter(due -> !due.isAfter(day)).isPresent();
    }

    private boolean isUnfinished() { return !item.status().isTerminal(); }

    private boolean isSnoozed() { return item.due().snoozedUntil(today).isPresent(); }

    private boolean leads() {
        return item.team().lead().filter(this::isReader).isPresent();
    }

    /** Whoever has completed it has done their part, whether it is verified or not. */
    private boolean isForOwner() {
        return isOwn() && item.status() != Status.IN_REVIEW && !isSnoozed();
    }

    private boolean isOwn() { return reader.id().equals(item.ownerId()); }

    private boolean isReader(Person person) {
        return person.id().equals(reader.id());
    }
}

package io.followthrough.reminder;

import java.time.LocalDate;

import io.followthrough.followup.Status;
import io.followthrough.people.Person;
import io.followthrough.policy.EscalationStep;
import io.followthrough.policy.Policy;

/**
 * A follow-up as it concerns one person on one day.
 *
 * @param policy the one the follow-up was filed under
 * @param today the local date in the zone of the follow-up's team
 */
record ReadersView(OpenItem item, Person reader, Policy policy, LocalDate today) {

    boolean isOverdueForOwner() { return isOwn() && isOverdue(); }

    /** A reminder step of its policy has been reached. */
    boolean isDueSoonForOwner() {
        return isOwn() && !isOverdue() && item.due().dueOn().isPresent() && policy.remind().stream()
                .anyMatch(step -> !step.after(item.due().dueOn().get(), item.team().calendar()).isAfter(today));
    }

    /** Whoever completed it cannot verify it. */
    boolean waitsForVerification() {
        return leads() && item.status() == Status.IN_REVIEW && !reader.email().equals(item.completedBy());
    }

    boolean isUnassigned() { return leads() && item.ownerId() == null; }

    /** Nobody is told twice what they already hear as the owner. */
    boolean isEscalated() {
        return !isOwn() && isOverdue() && policy.escalate().stream().anyMatch(this::reaches);
    }

    int daysLate() {
        return item.due().daysPast(today);
    }

    private boolean isOverdue() { return daysLate() > 0; }

    private boolean reaches(EscalationStep step) {
        boolean meant = switch (step.to()) {
            case LEAD -> leads();
            case MANAGER -> item.team().manager().filter(this::isReader).isPresent();
        };
        return meant && !step.after().after(item.due().dueOn().orElseThrow(), item.team().calendar()).isAfter(today);
    }

    private boolean leads() {
        return item.team().lead().filter(this::isReader).isPresent();
    }

    private boolean isOwn() { return reader.id().equals(item.ownerId()); }

    private boolean isReader(Person person) {
        return person.id().equals(reader.id());
    }
}

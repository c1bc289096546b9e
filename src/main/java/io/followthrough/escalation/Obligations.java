package io.followthrough.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Status;
import io.followthrough.policy.Policy;
import io.followthrough.time.WorkingCalendar;

/** What a policy asks of a follow-up by a day, and how far that is done. */
final class Obligations {

    private Obligations() {}

    /**
     * None of what nobody has accepted yet.
     *
     * @param assignmentMissed the day by which somebody should have owned it, once that was missed: it counts as it was then
     */
    static List<Obligation> of(FollowUp followUp, Policy policy, Optional<LocalDate> assignmentMissed) {
        if (followUp.progress().status() == Status.PROPOSED) {
            return List.of();
        }
        Optional<Obligation> completion = followUp.due().dueOn().map(day -> new Obligation(DeadlineKind.COMPLETE, day,
                completedAt(followUp), followUp.due().extensionRequested().isPresent()));
        Optional<Obligation> assignment = assignmentMissed.or(() -> assignedBy(followUp, policy))
                .map(day -> new Obligation(DeadlineKind.ASSIGN, day, assignedAt(followUp), false));
        return Stream.of(completion, assignment).flatMap(Optional::stream).toList();
    }

    private static Optional<LocalDate> assignedBy(FollowUp followUp, Policy policy) {
        WorkingCalendar calendar = followUp.team().calendar();
        return Optional.ofNullable(policy.assignWithin()).filter(_ -> isAskedFor(followUp))
                .map(within -> within.after(calendar.dateOf(followUp.createdAt()), calendar));
    }

    /** Whoever takes the owner off what is completed, or gives it another one, leaves nothing undone. */
    private static boolean isAskedFor(FollowUp followUp) {
        Instant completed = completedAt(followUp);
        return completed == null || followUp.assignedAt().filter(at -> !at.isAfter(completed)).isPresent();
    }

    /** Its owner has done their part while it waits for verification. */
    private static Instant completedAt(FollowUp followUp) {
        return followUp.progress().completedAt().or(followUp.progress()::dismissedAt).orElse(null);
    }

    private static Instant assignedAt(FollowUp followUp) {
        return followUp.assignedAt().orElseGet(() -> completedAt(followUp));
    }
}

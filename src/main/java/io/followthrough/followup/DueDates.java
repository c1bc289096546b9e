package io.followthrough.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import io.followthrough.incident.Incident;
import io.followthrough.policy.Policy;
import io.followthrough.time.WorkingCalendar;

/** Works out when a follow-up is due by its policy. */
public final class DueDates {

    private DueDates() {}

    /** On the team's calendar; empty when the policy sets no deadline. */
    public static Optional<LocalDate> byPolicy(FollowUp followUp, Policy policy) {
        WorkingCalendar calendar = followUp.team().calendar();
        LocalDate start = calendar.dateOf(clockStart(followUp, policy));
        return Optional.ofNullable(policy.completeWithin()).map(deadline -> deadline.after(start, calendar));
    }

    /** When to check whether it helped, counted from its completion; empty when the policy asks for no check. */
    static Optional<LocalDate> ofCheck(FollowUp followUp, Policy policy) {
        WorkingCalendar calendar = followUp.team().calendar();
        LocalDate completed = calendar.dateOf(followUp.progress().completedAt().orElseThrow());
        return Optional.ofNullable(policy.effectivenessCheckAfter()).map(deadline -> deadline.after(completed, calendar));
    }

    /** Where the incident's time is not known the clock starts with the follow-up, so that nothing stays without a date; so it does for a successor. */
    private static Instant clockStart(FollowUp followUp, Policy policy) {
        Stream<Incident> incidents = followUp.incidents().stream();
        Optional<Instant> start = switch (policy.clock()) {
            case INCIDENT_RESOLVED -> incidents.flatMap(i -> i.resolvedAt().stream()).max(Comparator.naturalOrder());
            case INCIDENT_STARTED -> incidents.flatMap(i -> i.startedAt().stream()).min(Comparator.naturalOrder());
            case FOLLOW_UP_CREATED -> Optional.empty();
        };
        return start.filter(_ -> followUp.successorOf().isEmpty()).orElse(followUp.createdAt());
    }
}

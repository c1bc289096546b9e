package io.followthrough.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.policy.EscalationStep.Recipient;

/**
 * A missed deadline as clients read it.
 *
 * @param followUp its key
 * @param number counts the violations of one follow-up from 1
 * @param policy the name of the one that the follow-up was filed under when it was missed
 * @param missedSince the first day of being late, in the team's zone
 * @param recordedAt UTC; later than that day began only when nothing was running then
 * @param closedAt when the deadline was met after all, or another due date took its place; null while the follow-up is late by it
 * @param excuse null unless a lead has excused it
 * @param steps whom it reached, in order
 */
public record ViolationView(String followUp, String title, String team, int number, String policy, DeadlineKind kind,
        LocalDate dueOn, LocalDate missedSince, Instant recordedAt, Instant closedAt, ExcuseView excuse, List<StepView> steps) {

    /** @param by an e-mail address, or {@code token:} and the name of a token */
    public record ExcuseView(String by, Instant at, String reason) {}

    /**
     * One rung of the escalation.
     *
     * @param step from 1
     * @param to what they were to the team
     * @param person their e-mail address
     */
    public record StepView(int step, Recipient to, String person, Instant at) {}

    static ViolationView from(Violation violation) {
        return new ViolationView(violation.followUp().key(), violation.followUp().title(), violation.followUp().team().slug(),
                violation.number(), violation.policy(), violation.kind(), violation.dueOn(), violation.missedSince(),
                violation.recordedAt(), violation.closedAt().orElse(null),
                violation.excuse().map(given -> new ExcuseView(given.by(), given.at(), given.reason())).orElse(null),
                violation.steps().stream()
                        .map(step -> new StepView(step.number(), step.recipient(), step.person().email(), step.at())).toList());
    }
}

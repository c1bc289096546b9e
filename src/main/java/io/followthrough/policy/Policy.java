package io.followthrough.policy;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One rule of the policy file: what holds for the follow-ups that meet its conditions.
 *
 * @param name unique in the file
 * @param completeWithin null when the policy sets no due date
 * @param assignWithin null when nobody need own the follow-up by a day
 * @param remind the steps around the due date at which a follow-up counts as due soon, such as −7wd, −2wd, 0d
 * @param escalate whom a late follow-up reaches, and when
 * @param effectivenessCheckAfter null when none is asked for
 * @param postmortemWithin null when no postmortem is asked for
 */
public record Policy(@JsonProperty(required = true) String name, Conditions when, Deadline completeWithin, ClockStart clock,
        Deadline assignWithin, List<Deadline> remind, List<EscalationStep> escalate, Verification verification,
        Deadline effectivenessCheckAfter, Deadline postmortemWithin) {

    public Policy {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a policy needs a name");
        }
        when = when == null ? Conditions.NONE : when;
        clock = clock == null ? ClockStart.INCIDENT_RESOLVED : clock;
        remind = remind == null ? List.of() : List.copyOf(remind);
        escalate = escalate == null ? List.of() : List.copyOf(escalate);
        verification = verification == null ? Verification.NONE : verification;
    }

    public boolean asksForVerification() {
        return verification == Verification.REQUIRED;
    }
}

package io.followthrough.policy;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rule of the policy file: what holds for the follow-ups that meet its conditions.
 *
 * @param name unique in the file
 * @param completeWithin null when the policy sets no due date
 * @param clock from when {@code completeWithin} counts
 * @param assignWithin from the creation of the follow-up; null when nobody need own it by a day
 * @param remind the steps around the due date at which a follow-up counts as due soon, such as −7wd, −2wd, 0d
 * @param escalate whom a late follow-up reaches, and when
 * @param effectivenessCheckAfter from its completion; null when none is asked for
 */
@Schema(examples = """
        {"name": "P0", "when": {"priority": ["P0"]}, "completeWithin": "15d", "clock": "incident_resolved",
         "assignWithin": "3wd", "remind": ["-7wd", "-2wd", "0d"], "escalate": [{"after": "3wd", "to": "lead"}],
         "verification": "required", "effectivenessCheckAfter": "30d"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Policy(@JsonProperty(required = true) String name, Conditions when, Deadline completeWithin, ClockStart clock,
        Deadline assignWithin, List<Deadline> remind, List<EscalationStep> escalate, Verification verification,
        Deadline effectivenessCheckAfter) {

    private static final int LONGEST_NAME = 100;

    public Policy {
        when = when == null ? Conditions.NONE : when;
        clock = clock == null ? ClockStart.INCIDENT_RESOLVED : clock;
        remind = remind == null ? List.of() : List.copyOf(remind);
        escalate = escalate == null ? List.of() : List.copyOf(escalate);
        verification = verification == null ? Verification.NONE : verification;
        List<String> faults = new ArrayList<>();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())
                || name.chars().anyMatch(Character::isISOControl)) {
            faults.add("name must be one line of up to " + LONGEST_NAME + " characters, without spaces around it");
        }
        requireForward(faults, "completeWithin", completeWithin);
        requireForward(faults, "assignWithin", assignWithin);
        requireForward(faults, "effectivenessCheckAfter", effectivenessCheckAfter);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    public boolean asksForVerification() {
        return verification == Verification.REQUIRED;
    }

    private static void requireForward(List<String> faults, String field, Deadline deadline) {
        if (deadline != null && deadline.days() < 0) {
            faults.add(field + " must not be negative");
        }
    }
}

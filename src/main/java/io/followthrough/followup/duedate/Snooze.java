package io.followthrough.followup.duedate;

import java.time.LocalDate;
import java.util.Comparator;

import io.followthrough.followup.FollowUp;
import io.followthrough.policy.Policy;
import io.followthrough.problem.ProblemException;
import io.followthrough.time.WorkingCalendar;

/** Leaves the owner of a follow-up in peace until a day, but never past the day on which its policy first escalates it. */
public final class Snooze {

    private static final String FIELD = "/until";

    private Snooze() {}

    /** @throws ProblemException 409 when nothing is left to be done, 422 for a day that is not allowed */
    public static void put(FollowUp followUp, LocalDate until, Policy policy, LocalDate today) {
        followUp.progress().requireUnfinished("snooze");
        LocalDate last = lastDay(followUp, policy, today);
        if (!last.isAfter(today)) {
            throw ProblemException.unprocessable(FIELD,
                    "cannot be any day: the follow-up is escalated since " + last + " and has to be dealt with");
        }
        if (!until.isAfter(today)) {
            throw ProblemException.unprocessable(FIELD, "must be after today, " + today + " in the team's zone");
        }
        if (until.isAfter(last)) {
            throw ProblemException.unprocessable(FIELD, "must be " + last + " at the latest");
        }
        followUp.due().snoozeUntil(until);
    }

    /** The first escalation; a year from now for what is never escalated. */
    private static LocalDate lastDay(FollowUp followUp, Policy policy, LocalDate today) {
        WorkingCalendar calendar = followUp.team().calendar();
        return followUp.due().dueOn().flatMap(due -> policy.escalate().stream()
                .map(step -> step.after().after(due, calendar)).min(Comparator.naturalOrder()))
                .orElse(today.plusYears(1));
    }
}

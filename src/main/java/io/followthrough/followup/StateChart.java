package io.followthrough.followup;

import static io.followthrough.followup.Action.ACCEPT;
import static io.followthrough.followup.Action.BLOCK;
import static io.followthrough.followup.Action.COMPLETE;
import static io.followthrough.followup.Action.DISMISS;
import static io.followthrough.followup.Action.REOPEN;
import static io.followthrough.followup.Action.RETURN;
import static io.followthrough.followup.Action.START;
import static io.followthrough.followup.Action.STOP;
import static io.followthrough.followup.Action.UNBLOCK;
import static io.followthrough.followup.Action.VERIFY;
import static io.followthrough.followup.Status.BLOCKED;
import static io.followthrough.followup.Status.DONE;
import static io.followthrough.followup.Status.IN_PROGRESS;
import static io.followthrough.followup.Status.IN_REVIEW;
import static io.followthrough.followup.Status.OPEN;
import static io.followthrough.followup.Status.WONT_DO;

import java.util.Map;
import java.util.Set;

import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** The life of a follow-up: from each state, what can be done about it and where that leads. {@link Progress} takes the ways. */
final class StateChart {

    private StateChart() {}

    private static Map<Action, Set<Status>> ways(Status from) {
        return switch (from) {
            case PROPOSED -> Map.ofEntries(ACCEPT.to(OPEN), DISMISS.to(WONT_DO));
            case OPEN -> Map.ofEntries(START.to(IN_PROGRESS), BLOCK.to(BLOCKED), COMPLETE.to(DONE, IN_REVIEW),
                    DISMISS.to(WONT_DO));
            case IN_PROGRESS -> Map.ofEntries(STOP.to(OPEN), BLOCK.to(BLOCKED), COMPLETE.to(DONE, IN_REVIEW),
                    DISMISS.to(WONT_DO));
            case BLOCKED -> Map.ofEntries(UNBLOCK.to(IN_PROGRESS), COMPLETE.to(DONE, IN_REVIEW), DISMISS.to(WONT_DO));
            case IN_REVIEW -> Map.ofEntries(VERIFY.to(DONE), RETURN.to(IN_PROGRESS), REOPEN.to(OPEN), DISMISS.to(WONT_DO));
            case DONE, WONT_DO -> Map.ofEntries(REOPEN.to(OPEN));
        };
    }

    /** What can be done from there. */
    static Set<Action> allowed(Status from) {
        return ways(from).keySet();
    }

    /** @throws ProblemException 409 naming what is allowed when no such way leads there */
    static Status next(Status from, Action action, Status to) {
        require(ways(from).getOrDefault(action, Set.of()).contains(to), from, action.word());
        return to;
    }

    /** @throws ProblemException 409 naming what is allowed, unless it is */
    static void require(boolean allowed, Status from, String change) {
        if (!allowed) {
            throw new ProblemException(Problem.of(ProblemType.TRANSITION_NOT_ALLOWED,
                    "A follow-up that is " + from.word() + " cannot take the change '" + change + "'.")
                    .withAllowed(allowed(from).stream().map(Action::word).sorted().toList()));
        }
    }
}

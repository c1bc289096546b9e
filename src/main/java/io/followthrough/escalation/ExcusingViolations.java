package io.followthrough.escalation;

import java.time.Clock;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Role;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** A lead decides that a missed deadline is not held against anybody; each decision is a row in the follow-up's history. */
@ApplicationScoped
class ExcusingViolations {

    private final Tracking tracking;
    private final Violations violations;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final Clock clock;

    ExcusingViolations(Tracking tracking, Violations violations, Authorization authorization, CurrentCaller current,
            Clock clock) {
        this.tracking = tracking;
        this.violations = violations;
        this.authorization = authorization;
        this.current = current;
        this.clock = clock;
    }

    /** @throws ProblemException 403 when the caller does not lead the team, 404 when there is no such violation */
    ViolationView excuse(String key, int number, String ifMatch, String reason) {
        Happening happening = happening("excuse-violation").because("Violation " + number + ": " + reason);
        return decide(key, number, ifMatch, happening,
                violation -> violation.excuse(new Excuse(reason, happening.actor().name(), happening.at())));
    }

    /** @throws ProblemException like {@link #excuse}, 409 when it is not excused */
    ViolationView takeBack(String key, int number, String ifMatch) {
        Happening happening = happening("take-back-excuse").because("Violation " + number);
        return decide(key, number, ifMatch, happening, violation -> {
            if (violation.excuse().isEmpty()) {
                throw ProblemException.of(ProblemType.CONFLICT, "Nobody has excused violation " + number + ".");
            }
            violation.takeExcuseBack(happening.at());
        });
    }

    private ViolationView decide(String key, int number, String ifMatch, Happening happening, Consumer<Violation> decision) {
        FollowUp noted = tracking.note(key, ifMatch, happening, followUp -> {
            authorization.require(Role.LEAD, followUp.team().id(), "decide on its violations");
            decision.accept(violations.numbered(followUp, number));
        });
        return ViolationView.from(violations.numbered(noted, number));
    }

    private Happening happening(String action) {
        return Happening.of(action, current.actor(), clock.instant());
    }
}

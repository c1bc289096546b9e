package io.followthrough.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.followthrough.access.Actor;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.followup.duedate.ExtendingDueDates;
import io.followthrough.followup.duedate.Snooze;
import io.followthrough.followup.state.DismissingFollowUps;
import io.followthrough.history.Happening;
import io.followthrough.people.SomeBody;
import io.followthrough.policy.Policy;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Something that can be tried on a follow-up at any time; those that name an action move it through the lifecycle. */
enum Deed {
    ACCEPT(Action.ACCEPT, (f, policy, by) -> f.progress().accept()),
    START(Action.START, (f, policy, by) -> f.progress().start(by.at())),
    STOP(Action.STOP, (f, policy, by) -> f.progress().stop()),
    BLOCK(Action.BLOCK, (f, policy, by) -> f.progress().block("No spare parts")),
    BLOCK_BY_ANOTHER(Action.BLOCK, (f, policy, by) -> f.progress().block("It comes first", 98L)),
    UNBLOCK(Action.UNBLOCK, (f, policy, by) -> f.progress().unblock(by.at())),
    COMPLETE_BY_ANA(Action.COMPLETE,
            (f, policy, by) -> f.progress().complete(new Completion("Merged", by.actor(), by.at()), policy)),
    COMPLETE_BY_BEN(Action.COMPLETE,
            (f, policy, by) -> f.progress().complete(new Completion(null, by.actor(), by.at()), policy)),
    VERIFY_BY_ANA(Action.VERIFY, (f, policy, by) -> f.progress().verify(by.actor().name())),
    VERIFY_BY_BEN(Action.VERIFY, (f, policy, by) -> f.progress().verify(by.actor().name())),
    RETURN_BY_BEN(Action.RETURN, (f, policy, by) -> f.progress().giveBack(by.actor().name())),
    DISMISS(Action.DISMISS, (f, policy, by) -> f.progress().dismiss(by.reason(), by.at())),
    MERGE(Action.DISMISS, (f, policy, by) -> f.progress().mergeInto(97L, by.at())),
    REOPEN(Action.REOPEN, (f, policy, by) -> f.progress().reopen()),

    CHECK_REOPENS(Action.REOPEN, (f, policy, by) -> f.progress().judge(Effectiveness.INEFFECTIVE, by.reason(), true)),
    CHECK_FINDS_IT_EFFECTIVE((f, policy, by) -> f.progress().judge(Effectiveness.EFFECTIVE, by.reason(), false)),
    CHECK_FINDS_NOTHING((f, policy, by) -> f.progress().judge(Effectiveness.INCONCLUSIVE, by.reason(), false)),
    CHECK_GIVES_A_SUCCESSOR((f, policy, by) -> {
        f.progress().judge(Effectiveness.INEFFECTIVE, by.reason(), false);
        f.progress().succeededBy(99L);
    }),
    REQUEST_DISMISSAL_BY_ANA((f, policy, by) -> f.progress()
            .requestDismissal(new DismissalRequest(by.actor().name(), by.at(), by.reason()))),
    APPROVE_DISMISSAL_BY_BEN(Action.DISMISS, (f, policy, by) -> DismissingFollowUps.decide(f, true, by)),
    APPROVE_DISMISSAL_BY_ANA(Action.DISMISS, (f, policy, by) -> DismissingFollowUps.decide(f, true, by)),
    REFUSE_DISMISSAL_BY_BEN((f, policy, by) -> DismissingFollowUps.decide(f, false, by)),

    REQUEST_EXTENSION((f, policy, by) -> {
        f.progress().requireUnfinished(by.action());
        f.due().request(f.due().dueOn().orElse(today(f, by)).plusDays(7), today(f, by));
    }),
    APPROVE_EXTENSION((f, policy, by) -> {
        requireRequest(f);
        f.progress().requireUnfinished(by.action());
        f.due().approveRequest();
    }),
    REFUSE_EXTENSION((f, policy, by) -> {
        requireRequest(f);
        f.due().dropRequest();
    }),
    MOVE_DUE_DATE((f, policy, by) -> new ExtendingDueDates(null).edit(f,
            today(f, by).plusDays(f.due().slipDays() == 3 ? 9 : 31), by, 1)),
    SNOOZE((f, policy, by) -> Snooze.put(f, today(f, by).plusDays(5), policy, today(f, by))),

    WAKE(null, (f, policy, by) -> f.due().snoozeUntil(null)),
    ASSIGN(null, (f, policy, by) -> f.assign(Cast.CLEO, by.at())),
    UNASSIGN(null, (f, policy, by) -> f.unassign()),
    TRANSFER(null, (f, policy, by) -> f.moveTo(SomeBody.team("storage"))),
    LABEL(null, (f, policy, by) -> f.relabel(List.of("queue", "pool"))),
    UNLABEL(null, (f, policy, by) -> f.relabel(List.of())),
    EDIT(null, (f, policy, by) -> f.change(new FollowUpDetails("Limit the queue", "Why: *load*", Nature.IMPROVEMENT,
            FollowUpType.PROCESS, Priority.P1, List.of("queue"), List.of("https://git.example.org/pull/7")))),
    RETITLE(null, (f, policy, by) -> f.change(new FollowUpDetails("Limit the pool", null, f.details().nature(),
            f.details().type(), Priority.P2, null, null))),
    WATCH(null, (f, policy, by) -> f.watch(Cast.CLEO)),
    UNWATCH(null, (f, policy, by) -> f.unwatch(Cast.CLEO)),
    TAKE_OVER_WATCHERS(null, (f, policy, by) -> f.watch(Set.of(Cast.CLEO, Cast.DAN))),
    SERVE_TWO_INCIDENTS(null, (f, policy, by) -> f.serve(Set.of(Cast.OUTAGE, Cast.SECOND_OUTAGE))),
    SERVE_ONE_INCIDENT(null, (f, policy, by) -> f.serve(Set.of(Cast.SECOND_OUTAGE))),
    NAME_CAUSE(null, (f, policy, by) -> f.pointAt(Cast.REVIEW.causes().getFirst())),
    DROP_CAUSE(null, (f, policy, by) -> f.pointAt(null));

    final Optional<Action> action;
    /** Whether more than the state decides if it is refused. */
    final boolean isConditional;
    private final Step step;

    Deed(Action action, Step step) {
        this.action = Optional.ofNullable(action);
        this.isConditional = name().startsWith("CHECK") || name().contains("DISMISSAL");
        this.step = step;
    }

    /** What leaves the state as it is, but is not always possible. */
    Deed(Step step) {
        this.action = Optional.empty();
        this.isConditional = true;
        this.step = step;
    }

    Actor actor() {
        return new Actor(name().endsWith("BY_BEN") ? "ben@example.org" : "ana@example.org");
    }

    void tryOn(FollowUp followUp, Policy policy, Happening happening) {
        step.take(followUp, policy, happening);
    }

    /** Whether it must be refused although the lifecycle has the way: nobody verifies what they completed. */
    boolean isByWhoeverCompleted(Progress progress) {
        return Set.of(VERIFY_BY_ANA, VERIFY_BY_BEN, RETURN_BY_BEN).contains(this)
                && progress.completedBy().filter(actor().name()::equals).isPresent();
    }

    private static LocalDate today(FollowUp followUp, Happening happening) {
        return followUp.team().calendar().dateOf(happening.at());
    }

    /** Stands for the look-up of a request, which finds none that is undecided. */
    private static void requireRequest(FollowUp followUp) {
        if (followUp.due().extensionRequested().isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "Nobody has asked for an extension.");
        }
    }

    private interface Step {

        void take(FollowUp followUp, Policy policy, Happening happening);
    }
}

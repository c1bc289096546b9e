package io.followthrough.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.followthrough.access.Actor;
import io.followthrough.people.Person;
import io.followthrough.people.SomeBody;
import io.followthrough.policy.Policy;

/** Something that can be tried on a follow-up at any time; those that name an action move it through the lifecycle. */
enum Deed {
    ACCEPT(Action.ACCEPT, (f, policy, now) -> f.progress().accept()),
    START(Action.START, (f, policy, now) -> f.progress().start(now)),
    STOP(Action.STOP, (f, policy, now) -> f.progress().stop()),
    BLOCK(Action.BLOCK, (f, policy, now) -> f.progress().block("No spare parts")),
    UNBLOCK(Action.UNBLOCK, (f, policy, now) -> f.progress().unblock(now)),
    COMPLETE_BY_ANA(Action.COMPLETE, (f, policy, now) -> f.progress().complete(new Completion("Merged", ana(), now), policy)),
    COMPLETE_BY_BEN(Action.COMPLETE, (f, policy, now) -> f.progress().complete(new Completion(null, ben(), now), policy)),
    VERIFY_BY_ANA(Action.VERIFY, (f, policy, now) -> f.progress().verify(ana().name())),
    RETURN_BY_BEN(Action.RETURN, (f, policy, now) -> f.progress().giveBack(ben().name())),
    DISMISS(Action.DISMISS, (f, policy, now) -> f.progress().dismiss("No use", now)),
    REOPEN(Action.REOPEN, (f, policy, now) -> f.progress().reopen()),
    ASSIGN(null, (f, policy, now) -> f.assign(cleo(), now)),
    UNASSIGN(null, (f, policy, now) -> f.unassign()),
    TRANSFER(null, (f, policy, now) -> f.moveTo(SomeBody.team("storage"))),
    LABEL(null, (f, policy, now) -> f.relabel(List.of("queue", "pool"))),
    UNLABEL(null, (f, policy, now) -> f.relabel(List.of()));

    final Optional<Action> action;
    private final Step step;

    Deed(Action action, Step step) {
        this.action = Optional.ofNullable(action);
        this.step = step;
    }

    void tryOn(FollowUp followUp, Policy policy, Instant now) {
        step.take(followUp, policy, now);
    }

    /** Whether it must be refused although the lifecycle has the way: nobody verifies what they completed. */
    boolean isByWhoeverCompleted(Progress progress) {
        String by = this == VERIFY_BY_ANA ? ana().name() : this == RETURN_BY_BEN ? ben().name() : null;
        return by != null && progress.completedBy().filter(by::equals).isPresent();
    }

    private static Actor ana() {
        return new Actor("ana@example.org");
    }

    private static Actor ben() {
        return new Actor("ben@example.org");
    }

    private static Person cleo() {
        return SomeBody.called("cleo");
    }

    private interface Step {

        void take(FollowUp followUp, Policy policy, Instant now);
    }
}

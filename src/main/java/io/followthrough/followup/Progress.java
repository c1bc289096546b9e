package io.followthrough.followup;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import io.followthrough.api.Key;
import io.followthrough.policy.Policy;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** How far a follow-up has come: its state in the lifecycle, and the only ways from one state to the next. */
@Embeddable
public class Progress {

    @Enumerated(EnumType.STRING)
    private Status status;
    private Instant startedAt;
    private String blockedReason;
    private String evidence;
    private String completedBy;
    private Instant completedAt;
    private String dismissalReason;
    private Instant dismissedAt;
    private Long mergedIntoId;

    protected Progress() {}

    Progress(Status status) {
        this.status = status;
    }

    /** What is open already stays as it is. */
    public void accept() {
        if (status != Status.OPEN) {
            move(Action.ACCEPT, Status.OPEN);
        }
    }

    public void start(Instant now) {
        move(Action.START, Status.IN_PROGRESS);
        startedAt = startedAt == null ? now : startedAt;
    }

    public void stop() {
        move(Action.STOP, Status.OPEN);
    }

    public void block(String reason) {
        move(Action.BLOCK, Status.BLOCKED);
        blockedReason = reason;
    }

    public void unblock(Instant now) {
        move(Action.UNBLOCK, Status.IN_PROGRESS);
        startedAt = startedAt == null ? now : startedAt;
    }

    /** Done, or waiting for somebody else's verification when the policy asks for it. */
    public void complete(Completion completion, Policy policy) {
        move(Action.COMPLETE, policy.asksForVerification() ? Status.IN_REVIEW : Status.DONE);
        note(completion);
    }

    /** Done before it came to us, by the word of the document it stands in; no policy asks for verification then. */
    public void takeOverAsDone(Completion completion) {
        move(Action.COMPLETE, Status.DONE);
        note(completion);
    }

    /** @throws ProblemException 409 when the verifier is the one who completed it */
    public void verify(String verifier) {
        requireSomebodyElse(verifier);
        move(Action.VERIFY, Status.DONE);
    }

    /** Sends it back to work: the verification found that it is not really done. */
    public void giveBack(String verifier) {
        requireSomebodyElse(verifier);
        move(Action.RETURN, Status.IN_PROGRESS);
    }

    public void dismiss(String reason, Instant now) {
        move(Action.DISMISS, Status.WONT_DO);
        dismissalReason = reason;
        dismissedAt = now;
    }

    /** Dismisses it in favour of another one that says the same. */
    void mergeInto(long other, Instant now) {
        dismiss("merged into " + Key.FOLLOW_UP.of(other), now);
        mergedIntoId = other;
    }

    public void reopen() {
        move(Action.REOPEN, Status.OPEN);
    }

    /** What belongs only to the state that is left goes with it; history keeps it. */
    private void move(Action action, Status next) {
        if (!status.allowed().contains(action)) {
            throw new ProblemException(Problem.of(ProblemType.TRANSITION_NOT_ALLOWED,
                    "A follow-up that is " + status.word() + " cannot take the change '" + action.word() + "'.")
                    .withAllowed(status.allowed().stream().map(Action::word).sorted().toList()));
        }
        status = next;
        blockedReason = null;
        dismissalReason = null;
        dismissedAt = null;
        mergedIntoId = null;
        if (action != Action.VERIFY) {
            evidence = null;
            completedBy = null;
            completedAt = null;
        }
    }

    private void note(Completion completion) {
        evidence = completion.evidence();
        completedBy = completion.by().name();
        completedAt = completion.at();
    }

    private void requireSomebodyElse(String verifier) {
        if (status == Status.IN_REVIEW && Objects.equals(verifier, completedBy)) {
            throw ProblemException.of(ProblemType.CONFLICT,
                    "Whoever completed a follow-up cannot verify it; " + completedBy + " did.");
        }
    }

    public Status status() {
        return status;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<String> blockedReason() {
        return Optional.ofNullable(blockedReason);
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    public Optional<String> completedBy() {
        return Optional.ofNullable(completedBy);
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** The id of the follow-up it was merged into. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedIntoId);
    }

    public Optional<String> dismissalReason() {
        return Optional.ofNullable(dismissalReason);
    }
}

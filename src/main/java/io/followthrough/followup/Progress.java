package io.followthrough.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
    private Long blockedById;
    @Embedded
    private DismissalRequest dismissalRequest;
    @Embedded
    private EffectivenessCheck check;
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
        block(reason, null);
    }

    /** @param blockerId the follow-up it waits for; null for none */
    void block(String reason, Long blockerId) {
        move(Action.BLOCK, Status.BLOCKED);
        blockedReason = reason;
        blockedById = blockerId;
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

    /** The state stays until somebody decides. */
    void requestDismissal(DismissalRequest request) {
        require(status.allowed().contains(Action.DISMISS), Action.DISMISS.word());
        if (dismissalRequest != null) {
            throw ProblemException.of(ProblemType.CONFLICT, dismissalRequest.by() + " has asked for its dismissal already.");
        }
        dismissalRequest = request;
    }

    /** @throws ProblemException 409 when nobody has asked for one */
    DismissalRequest requestedDismissal() {
        return dismissalRequest().orElseThrow(
                () -> ProblemException.of(ProblemType.CONFLICT, "Nobody has asked for its dismissal."));
    }

    void refuseDismissal() {
        dismissalRequest = null;
    }

    /** Dismisses it in favour of another one that says the same. */
    void mergeInto(long other, Instant now) {
        dismiss("merged into " + Key.FOLLOW_UP.of(other), now);
        mergedIntoId = other;
    }

    public void reopen() {
        move(Action.REOPEN, Status.OPEN);
        check = null;
    }

    /** @param day null when the policy asks for no check */
    void awaitCheck(LocalDate day) {
        check = EffectivenessCheck.due(day);
    }

    /**
     * Says whether what was done helped; the outcome stays in view until it is done anew.
     *
     * @throws ProblemException 409 unless it is done and no conclusive outcome is known
     */
    void judge(Effectiveness outcome, String note, boolean reopens) {
        require(status == Status.DONE, "check-effectiveness");
        if (check().isConclusive()) {
            throw ProblemException.of(ProblemType.CONFLICT, "It was found " + check.outcome().word() + " already.");
        }
        if (reopens) {
            reopen();
        }
        check = check().found(outcome, note);
    }

    void succeededBy(Long successorId) {
        check = check().succeededBy(successorId);
    }

    /** What belongs only to the state that is left goes with it; history keeps it. */
    private void move(Action action, Status next) {
        require(status.allowed().contains(action), action.word());
        status = next;
        blockedReason = null;
        dismissalReason = null;
        dismissedAt = null;
        blockedById = null;
        dismissalRequest = next.isTerminal() ? null : dismissalRequest;
        mergedIntoId = null;
        if (action != Action.VERIFY) {
            evidence = null;
            completedBy = null;
            completedAt = null;
        }
    }

    /** @throws ProblemException 409 when nothing is left to be done */
    void requireUnfinished(String change) {
        require(!status.isTerminal(), change);
    }

    private void require(boolean allowed, String change) {
        if (!allowed) {
            throw new ProblemException(Problem.of(ProblemType.TRANSITION_NOT_ALLOWED,
                    "A follow-up that is " + status.word() + " cannot take the change '" + change + "'.")
                    .withAllowed(status.allowed().stream().map(Action::word).sorted().toList()));
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

    /** The key of the follow-up it waits for. */
    public Optional<String> blockedBy() {
        return Optional.ofNullable(Key.FOLLOW_UP.of(blockedById));
    }

    public Optional<DismissalRequest> dismissalRequest() {
        return Optional.ofNullable(dismissalRequest);
    }

    public EffectivenessCheck check() {
        return check == null ? EffectivenessCheck.NONE : check;
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

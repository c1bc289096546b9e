package io.followthrough.followup;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import io.followthrough.api.Key;
import io.followthrough.mention.Phrase;
import io.followthrough.policy.Policy;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** How far a follow-up has come, and how it comes further: the ways of the {@link StateChart}, and what each leaves behind. */
@Embeddable
public class Progress extends Standing {

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
        work(Action.START, now);
    }

    public void stop() {
        move(Action.STOP, Status.OPEN);
    }

    public void block(String reason) {
        block(reason, null);
    }

    /** @param blockerId the follow-up it waits for; null for none */
    public void block(String reason, Long blockerId) {
        move(Action.BLOCK, Status.BLOCKED);
        obstacle = new Obstacle(reason, blockerId);
    }

    public void unblock(Instant now) {
        work(Action.UNBLOCK, now);
    }

    /** Done, or waiting for somebody else's verification when the policy asks for it. */
    public void complete(Completion made, Policy policy) {
        move(Action.COMPLETE, policy.asksForVerification() ? Status.IN_REVIEW : Status.DONE);
        completion = made;
    }

    /** Done before it came to us, by the word of the document it stands in; no policy asks for verification then. */
    public void takeOverAsDone(Completion made) {
        move(Action.COMPLETE, Status.DONE);
        completion = made;
    }

    /** @throws ProblemException 409 when the verifier is the one who completed it */
    public void verify(String verifier) {
        requireSomebodyElse(verifier);
        Completion verified = completion;
        move(Action.VERIFY, Status.DONE);
        completion = verified;
    }

    /** Sends it back to work: the verification found that it is not really done. */
    public void giveBack(String verifier) {
        requireSomebodyElse(verifier);
        move(Action.RETURN, Status.IN_PROGRESS);
    }

    public void dismiss(String reason, Instant now) {
        move(Action.DISMISS, Status.WONT_DO);
        dismissal = new Dismissal(reason, now, null);
    }

    /** Dismisses it in favour of another one that says the same. */
    public void mergeInto(long other, Instant now) {
        move(Action.DISMISS, Status.WONT_DO);
        dismissal = new Dismissal(Phrase.mergedInto(Key.FOLLOW_UP.of(other)), now, other);
    }

    /** The state stays until somebody decides. */
    public void requestDismissal(DismissalRequest request) {
        require(status.allowed().contains(Action.DISMISS), Action.DISMISS.word());
        if (dismissalRequest != null) {
            throw ProblemException.of(ProblemType.CONFLICT, dismissalRequest.by() + " has asked for its dismissal already.");
        }
        dismissalRequest = request;
    }

    /** @throws ProblemException 409 when nobody has asked for one */
    public DismissalRequest requestedDismissal() {
        return dismissalRequest().orElseThrow(
                () -> ProblemException.of(ProblemType.CONFLICT, "Nobody has asked for its dismissal."));
    }

    /** It was refused, or taken back. */
    public void dropDismissalRequest() {
        dismissalRequest = null;
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
    public void judge(Effectiveness outcome, String note, boolean reopens) {
        require(status == Status.DONE, "check-effectiveness");
        check().requireRoomForAnother();
        if (reopens) {
            reopen();
        }
        check = check().found(outcome, note);
    }

    public void succeededBy(Long successorId) {
        check = check().succeededBy(successorId);
    }

    /** What belongs only to the state that is left goes with it; history keeps it. */
    private void move(Action action, Status next) {
        status = StateChart.next(status, action, next);
        obstacle = null;
        completion = null;
        dismissal = null;
        dismissalRequest = status.isTerminal() ? null : dismissalRequest;
    }

    private void work(Action action, Instant now) {
        move(action, Status.IN_PROGRESS);
        startedAt = startedAt == null ? now : startedAt;
    }

    private void requireSomebodyElse(String verifier) {
        if (status == Status.IN_REVIEW) {
            completion.requireOtherThan(verifier);
        }
    }

    private void require(boolean allowed, String change) {
        StateChart.require(allowed, status, change);
    }

    /** @throws ProblemException 409 when nothing is left to be done */
    public void requireUnfinished(String change) {
        require(!status.isTerminal(), change);
    }
}

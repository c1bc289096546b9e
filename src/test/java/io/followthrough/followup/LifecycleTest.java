package io.followthrough.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

import io.followthrough.access.Actor;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Verification;
import io.followthrough.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");
    private static final Policy UNVERIFIED = policy(Verification.NONE);
    private static final Policy VERIFIED = policy(Verification.REQUIRED);
    private static final Completion BY_ANA = new Completion("It works.", new Actor("ana@example.org"), NOW);

    private static final Map<Action, Consumer<Progress>> ACTIONS = Map.of(
            Action.ACCEPT, Progress::accept,
            Action.START, p -> p.start(NOW),
            Action.STOP, Progress::stop,
            Action.BLOCK, p -> p.block("waiting"),
            Action.UNBLOCK, p -> p.unblock(NOW),
            Action.COMPLETE, p -> p.complete(BY_ANA, UNVERIFIED),
            Action.VERIFY, p -> p.verify("ben@example.org"),
            Action.RETURN, p -> p.giveBack("ben@example.org"),
            Action.DISMISS, p -> p.dismiss("no use", NOW),
            Action.REOPEN, Progress::reopen);

    @ParameterizedTest
    @EnumSource(Status.class)
    void exactly_the_allowed_actions_succeed(Status status) {
        ACTIONS.forEach((action, take) -> {
            Progress progress = inState(status);
            boolean alreadyAccepted = action == Action.ACCEPT && status == Status.OPEN;
            if (status.allowed().contains(action) || alreadyAccepted) {
                take.accept(progress);
            } else {
                assertThatThrownBy(() -> take.accept(progress)).isInstanceOf(ProblemException.class)
                        .hasMessageContaining(status.word()).hasMessageContaining(action.word());
                assertThat(progress.status()).isEqualTo(status);
            }
        });
    }

    @Test
    void a_refusal_names_what_would_be_allowed() {
        assertThatThrownBy(() -> inState(Status.DONE).start(NOW)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).isEqualTo(409);
            assertThat(e.problem().allowed()).containsExactly("reopen");
        });
    }

    @Test
    void completing_ends_in_done_without_verification() {
        Progress progress = inState(Status.OPEN);

        progress.complete(BY_ANA, UNVERIFIED);

        assertThat(progress.status()).isEqualTo(Status.DONE);
        assertThat(progress.completedAt()).contains(NOW);
        assertThat(progress.completedBy()).contains("ana@example.org");
        assertThat(progress.evidence()).contains("It works.");
    }

    @Test
    void completing_waits_for_somebody_else_where_the_policy_asks_for_it() {
        Progress progress = inState(Status.OPEN);

        progress.complete(BY_ANA, VERIFIED);

        assertThat(progress.status()).isEqualTo(Status.IN_REVIEW);
        assertThatThrownBy(() -> progress.verify("ana@example.org")).hasMessageContaining("cannot verify");
        progress.verify("ben@example.org");
        assertThat(progress.status()).isEqualTo(Status.DONE);
        assertThat(progress.completedBy()).contains("ana@example.org");
    }

    @Test
    void what_is_returned_goes_back_to_work_and_is_no_longer_completed() {
        Progress progress = inState(Status.IN_REVIEW);

        progress.giveBack("ben@example.org");

        assertThat(progress.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(progress.completedAt()).isEmpty();
    }

    @Test
    void a_reason_goes_with_the_state_it_belongs_to() {
        Progress progress = inState(Status.BLOCKED);
        assertThat(progress.blockedReason()).isPresent();

        progress.unblock(NOW);
        assertThat(progress.blockedReason()).isEmpty();

        progress.dismiss("no use", NOW);
        assertThat(progress.dismissalReason()).contains("no use");
        progress.reopen();
        assertThat(progress.dismissalReason()).isEmpty();
    }

    @Test
    void the_first_start_is_kept() {
        Progress progress = inState(Status.OPEN);
        progress.start(NOW);
        progress.stop();

        progress.start(NOW.plusSeconds(60));

        assertThat(progress.startedAt()).contains(NOW);
    }

    private static Progress inState(Status status) {
        Progress progress = new Progress(status == Status.PROPOSED ? Status.PROPOSED : Status.OPEN);
        switch (status) {
            case PROPOSED, OPEN -> {
            }
            case IN_PROGRESS -> progress.start(NOW);
            case BLOCKED -> progress.block("waiting");
            case IN_REVIEW -> progress.complete(BY_ANA, VERIFIED);
            case DONE -> progress.complete(BY_ANA, UNVERIFIED);
            case WONT_DO -> progress.dismiss("no use", NOW);
        }
        return progress;
    }

    private static Policy policy(Verification verification) {
        return new Policy("a policy", null, null, null, null, null, null, verification, null);
    }
}

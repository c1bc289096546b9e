package io.followthrough.followup.filing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import io.followthrough.followup.DueDate;
import io.followthrough.followup.DueDates;
import io.followthrough.followup.FollowUp;
import io.followthrough.policy.Match;
import io.followthrough.policy.Policies;

/**
 * What it comes to when an open follow-up is filed again under policies that have changed.
 *
 * @param dueOn its date afterwards; null for none
 * @param kept why that is not the one the policy sets; null when it is
 */
record Refiling(FollowUp followUp, Match match, LocalDate dueOn, Kept kept) {

    /** @param today in the zone of the follow-up's team */
    static Refiling of(FollowUp followUp, Policies policies, LocalDate today) {
        Match match = policies.matching(followUp.situation());
        LocalDate current = followUp.due().dueOn().orElse(null);
        Optional<LocalDate> wanted = DueDates.byPolicy(followUp, match.policy());
        if (wanted.equals(Optional.ofNullable(current))) {
            return new Refiling(followUp, match, current, null);
        }
        return decided(followUp.due()).or(() -> wanted.isEmpty() ? Optional.of(Kept.NO_DEADLINE) : Optional.empty())
                .map(reason -> new Refiling(followUp, match, current, reason))
                .orElseGet(() -> moved(followUp, match, wanted.orElseThrow(), today));
    }

    /** By people, whom no file overrules. */
    private static Optional<Kept> decided(DueDate due) {
        if (!due.isByPolicy()) {
            return Optional.of(Kept.CHOSEN);
        }
        if (due.extensions() > 0) {
            return Optional.of(Kept.EXTENDED);
        }
        return due.extensionRequested().map(_ -> Kept.EXTENSION_REQUESTED);
    }

    /** Nobody becomes late by it, nor later; so a second run on another day comes to the same. */
    private static Refiling moved(FollowUp followUp, Match match, LocalDate wanted, LocalDate today) {
        if (!wanted.isBefore(today)) {
            return new Refiling(followUp, match, wanted, null);
        }
        LocalDate current = followUp.due().dueOn().filter(due -> !due.isAfter(today)).orElse(null);
        return new Refiling(followUp, match, current == null ? today : current, Kept.PAST);
    }

    boolean isChange() {
        return !followUp.policy().equals(match.policy().name()) || movesDueDate()
                || followUp.policyBecause().filter(because -> !because.equals(match.because())).isPresent();
    }

    boolean movesDueDate() {
        return !Objects.equals(dueOn, followUp.due().dueOn().orElse(null));
    }

    void make() {
        followUp.fileUnder(match);
        if (movesDueDate()) {
            followUp.due().recompute(dueOn);
        }
    }
}

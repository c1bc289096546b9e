package io.followthrough.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.api.Key;
import io.followthrough.api.Version;
import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;
import io.followthrough.history.History;
import io.followthrough.history.Subject;
import io.followthrough.policy.Match;
import io.followthrough.policy.PoliciesInForce;
import io.followthrough.policy.Policy;

/** Adds and changes follow-ups; whatever happens to one is written to its history in the same transaction. */
@ApplicationScoped
public class Tracking {

    private final FollowUps followUps;
    private final PoliciesInForce policies;
    private final History history;
    private final Authorization authorization;
    private final SeeingRestricted seeing;
    private final OwnersWhoLeft ownersWhoLeft;
    private final Event<FollowUpChanged> changed;

    Tracking(FollowUps followUps, PoliciesInForce policies, History history, Authorization authorization,
            SeeingRestricted seeing, OwnersWhoLeft ownersWhoLeft, Event<FollowUpChanged> changed) {
        this.changed = changed;
        this.ownersWhoLeft = ownersWhoLeft;
        this.authorization = authorization;
        this.seeing = seeing;
        this.followUps = followUps;
        this.policies = policies;
        this.history = history;
    }

    /**
     * Files a follow-up under the policy that holds for it, without storing it.
     *
     * @param statedDue the due date somebody gave; null leaves it to the policy
     */
    public void file(FollowUp followUp, LocalDate statedDue) {
        Match match = policies.now().matching(followUp.situation());
        boolean finished = followUp.progress().status().isTerminal();
        LocalDate byPolicy = finished ? null : DueDates.byPolicy(followUp, match.policy()).orElse(null);
        followUp.follow(match, statedDue != null ? DueDate.on(statedDue) : DueDate.byPolicy(byPolicy));
    }

    @Transactional
    public void add(FollowUp followUp, Happening happening) {
        authorization.requireAdding(followUp.team().id());
        seeing.require(followUp);
        followUps.persist(followUp);
        record(followUp, happening, Map.of(), FollowUpFacts.of(followUp));
    }

    /**
     * Makes one change; those who change the same follow-up at the same moment come one after the other.
     *
     * @param ifMatch the version the caller read; null when they do not care
     */
    @Transactional
    public FollowUp change(String key, String ifMatch, Happening happening, Consumer<FollowUp> change) {
        return change(key, ifMatch, _ -> happening, (followUp, _) -> change.accept(followUp));
    }

    /**
     * Like {@link #change}, where it depends on the follow-up what happens.
     *
     * @param happening is asked when the follow-up is locked
     */
    @Transactional
    public FollowUp change(String key, String ifMatch, Function<FollowUp, Happening> happening,
            BiConsumer<FollowUp, Happening> change) {
        FollowUp followUp = locked(key);
        authorization.requireChange(followUp);
        Happening happens = happening.apply(followUp);
        return make(followUp, ifMatch, happens, changed -> change.accept(changed, happens), false);
    }

    /** Like {@link #change}, for what somebody does for themselves alone, such as watching: open to whoever sees it. */
    @Transactional
    public FollowUp participate(String key, String ifMatch, Happening happening, Consumer<FollowUp> change) {
        return make(locked(key), ifMatch, happening, change, false);
    }

    /** Like {@link #participate}, and leaves a row of history even when no field changes, as when somebody comments. */
    @Transactional
    public FollowUp note(String key, String ifMatch, Happening happening, Consumer<FollowUp> change) {
        return make(locked(key), ifMatch, happening, change, true);
    }

    private FollowUp locked(String key) {
        return authorization.visible(followUps.findByIdOptional(Key.FOLLOW_UP.id(key), LockModeType.PESSIMISTIC_WRITE),
                () -> Key.FOLLOW_UP.notFound(key));
    }

    private FollowUp make(FollowUp followUp, String ifMatch, Happening happening, Consumer<FollowUp> change, boolean always) {
        Version.check(ifMatch, followUp.version());
        if (make(followUp, happening, change, always)) {
            followUps.flush();
        }
        return followUp;
    }

    /**
     * Makes one change of a follow-up that the transaction has locked, and writes its history.
     *
     * @return false when nothing is different afterwards
     */
    public boolean make(FollowUp followUp, Happening happening, Consumer<FollowUp> change) {
        return make(followUp, happening, change, false);
    }

    private boolean make(FollowUp followUp, Happening happening, Consumer<FollowUp> change, boolean always) {
        Map<String, Object> before = FollowUpFacts.of(followUp);
        Status earlier = followUp.progress().status();
        change.accept(followUp);
        if (earlier != Status.DONE && followUp.progress().status() == Status.DONE) {
            followUp.progress().awaitCheck(DueDates.ofCheck(followUp, policyOf(followUp)).orElse(null));
        }
        Map<String, Object> after = FollowUpFacts.of(followUp);
        Optional<Happening> handing = earlier.isTerminal() && !followUp.progress().status().isTerminal()
                ? ownersWhoLeft.handOn(followUp, happening)
                : Optional.empty();
        boolean isChanged = !after.equals(before);
        if (isChanged) {
            seeing.require(followUp);
            followUp.touch(happening.at());
        }
        if (isChanged || always) {
            record(followUp, happening, before, after);
        }
        handing.ifPresent(handed -> record(followUp, handed, after, FollowUpFacts.of(followUp)));
        return isChanged || always;
    }

    /** Writes history, and tells whoever listens. */
    private void record(FollowUp followUp, Happening happening, Map<String, Object> before, Map<String, Object> after) {
        history.record(Subject.FOLLOW_UP, followUp.id(), happening, before, after);
        changed.fire(new FollowUpChanged(followUp, happening, FieldChange.between(before, after)));
    }

    /** The policy a follow-up was filed under. */
    public Policy policyOf(FollowUp followUp) {
        return policies.now().namedOrLast(followUp.policy());
    }
}

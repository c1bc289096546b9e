package io.followthrough.followup.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.Tracking;
import io.followthrough.policy.Policies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/** Does the next part of the running recomputation, in one transaction, whichever replica comes first. */
@ApplicationScoped
class Recomputing {

    private static final Logger LOG = Logger.getLogger(Recomputing.class);

    private final Recomputations recomputations;
    private final FollowUps followUps;
    private final Tracking tracking;

    Recomputing(Recomputations recomputations, FollowUps followUps, Tracking tracking) {
        this.recomputations = recomputations;
        this.followUps = followUps;
        this.tracking = tracking;
    }

    /** @return false when nothing is left, or another replica is at it */
    boolean next(Policies policies, int count, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> part(policies, count, now));
        } catch (RuntimeException e) {
            LOG.debugf(e, "A part of the recomputation failed and is done one by one");
            return oneByOne(policies, count, now);
        }
    }

    /** One that cannot be changed does not hold up the others. */
    private boolean oneByOne(Policies policies, int count, Instant now) {
        boolean more = true;
        for (int i = 0; i < count && more; i++) {
            try {
                more = QuarkusTransaction.requiringNew().call(() -> part(policies, 1, now));
            } catch (RuntimeException e) {
                more = QuarkusTransaction.requiringNew().call(() -> passOver(policies, e));
            }
        }
        return more;
    }

    private boolean part(Policies policies, int count, Instant now) {
        Optional<Recomputation> claimed = recomputations.claim(policies);
        claimed.ifPresent(run -> {
            List<Long> ids = followUps.unfinishedAfter(run.reachedId(), count);
            int changed = (int) followUps.locked(ids).stream().filter(followUp -> isChanged(followUp, run, policies, now))
                    .count();
            run.advance(ids.isEmpty() ? run.reachedId() : ids.getLast(), ids.size(), changed);
            if (ids.size() < count) {
                run.end(RecomputationStatus.FINISHED, now);
                LOG.infof("Recomputed open follow-ups: %s", run.view());
            }
        });
        return claimed.filter(run -> run.view().status() == RecomputationStatus.RUNNING).isPresent();
    }

    /** It may have been finished since its id was read. */
    private boolean isChanged(FollowUp followUp, Recomputation run, Policies policies, Instant now) {
        if (followUp.progress().status().isTerminal()) {
            return false;
        }
        Refiling refiling = Refiling.of(followUp, policies, followUp.team().calendar().dateOf(now));
        return refiling.isChange() && tracking.make(followUp, run.happening(refiling, now), _ -> refiling.make());
    }

    private boolean passOver(Policies policies, RuntimeException reason) {
        Optional<Recomputation> claimed = recomputations.claim(policies);
        claimed.ifPresent(run -> followUps.unfinishedAfter(run.reachedId(), 1).forEach(id -> {
            LOG.errorf(reason, "Not recomputed: followUp=%d", id);
            run.passOver(id);
        }));
        return claimed.isPresent();
    }
}

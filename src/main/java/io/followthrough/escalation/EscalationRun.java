package io.followthrough.escalation;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.followup.filing.PolicyChanges;
import io.followthrough.policy.Policies;
import io.followthrough.policy.PoliciesInForce;
import org.jboss.logging.Logger;

/** Looks at the follow-ups that are due for it, one after the other; what goes wrong with one does not touch the others. */
@ApplicationScoped
public class EscalationRun {

    private static final Logger LOG = Logger.getLogger(EscalationRun.class);

    private final Climbing climbing;
    private final Ladders ladders;
    private final PoliciesInForce policies;
    private final PolicyChanges changes;
    private final EscalationConfig config;

    EscalationRun(Climbing climbing, Ladders ladders, PoliciesInForce policies, PolicyChanges changes,
            EscalationConfig config) {
        this.climbing = climbing;
        this.ladders = ladders;
        this.policies = policies;
        this.changes = changes;
        this.config = config;
    }

    /**
     * Until none is due any more.
     *
     * @return how many follow-ups were looked at
     */
    public int run(Instant now) {
        Policies current = policies.now();
        if (changes.haveOvertaken(current)) { // another replica has read a newer file, and works with it
            return 0;
        }
        int looked = 0;
        int taken = 0;
        for (Optional<Integer> last = next(current, now); last.isPresent(); last = next(current, now)) {
            taken += last.get();
            looked++;
        }
        if (looked > 0) {
            LOG.infof("Looked for missed deadlines: followUps=%d steps=%d", looked, taken);
        }
        return looked;
    }

    private Optional<Integer> next(Policies current, Instant now) {
        try {
            return climbing.next(current, now);
        } catch (NotClimbed e) {
            LOG.errorf(e.getCause(), "No escalation, tried again in %s: followUp=%d", config.retryAfter(), e.followUp());
            ladders.postpone(e.followUp(), now.plus(config.retryAfter()));
            return Optional.of(0);
        }
    }
}

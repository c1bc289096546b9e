package io.followthrough.followup.filing;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.policy.Policies;
import io.followthrough.policy.PolicyConfig;
import io.followthrough.policy.PolicyConfig.OnChange;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** What all replicas together know of changed policies. */
@ApplicationScoped
public class PolicyChanges implements PanacheRepository<PolicyChange> {

    private final Recomputations recomputations;
    private final PolicyConfig config;
    private final Event<PoliciesChanged> changed;

    PolicyChanges(Recomputations recomputations, PolicyConfig config, Event<PoliciesChanged> changed) {
        this.changed = changed;
        this.recomputations = recomputations;
        this.config = config;
    }

    /** To be told once by each replica that begins to work with policies; the first one of them starts what the setting asks for. */
    @Transactional
    void notice(Policies policies, Instant now) {
        recomputations.takeTurns();
        Optional<PolicyChange> latest = latest();
        if (latest.filter(known -> known.isTo(policies)).isPresent()) {
            return;
        }
        persist(new PolicyChange(policies, now));
        changed.fire(new PoliciesChanged(now));
        if (latest.isPresent() && config.onChange() == OnChange.RECOMPUTE) {
            recomputations.request(policies, Actor.SERVICE, now);
        }
    }

    /** Whether another replica works with newer policies. */
    @Transactional
    public boolean haveOvertaken(Policies policies) {
        return latest().filter(latest -> !latest.isTo(policies)).isPresent();
    }

    private Optional<PolicyChange> latest() {
        return find("order by id desc").firstResultOptional();
    }
}

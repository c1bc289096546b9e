package io.followthrough.policy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import org.jboss.logging.Logger;

/** Keeps the policies of the file as it is now; one that turns faulty changes nothing but that it is said. */
@Singleton
@Startup
public class ReloadedPolicies implements PoliciesInForce {

    private static final Logger LOG = Logger.getLogger(ReloadedPolicies.class);

    private final PolicyConfig config;
    private volatile State state;

    /**
     * What was found in the file.
     *
     * @param policies those in force
     * @param loadedAt since when they are, in this replica
     * @param faults of the file as it is now; none when it is in force
     */
    public record State(Policies policies, Instant loadedAt, List<Fault> faults) {

        public boolean isFaulty() { return !faults.isEmpty(); }

        State withFaults(List<Fault> found) {
            return new State(policies, loadedAt, found);
        }
    }

    /** @throws FaultyPolicyFile which stops the start */
    ReloadedPolicies(PolicyConfig config, Clock clock) {
        this.config = config;
        this.state = new State(PolicyFile.read(text()), clock.instant(), List.of());
    }

    @Override
    public Policies now() {
        return state.policies();
    }

    public State state() {
        return state;
    }

    /** @return what is new about the file; empty when it is as it was */
    synchronized Optional<State> reload(Instant now) {
        State before = state;
        try {
            PolicyText text = text();
            state = text.sha256().equals(before.policies().sha256())
                    ? before.withFaults(List.of())
                    : new State(PolicyFile.read(text), now, List.of());
        } catch (FaultyPolicyFile e) {
            state = before.withFaults(e.faults());
            if (!state.equals(before)) {
                LOG.errorf("The policy file is faulty, those read at %s stay in force:\n%s", before.loadedAt(), e.getMessage());
            }
        }
        return Optional.of(state).filter(after -> !after.equals(before));
    }

    private PolicyText text() {
        return config.file().map(PolicyText::at).orElseGet(PolicyText::builtIn);
    }
}

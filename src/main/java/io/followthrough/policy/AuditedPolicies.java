package io.followthrough.policy;

import java.time.Clock;

import jakarta.inject.Singleton;

import io.followthrough.access.Caller;
import io.followthrough.access.RequestOrigin;
import io.followthrough.audit.Act;
import io.followthrough.audit.Audit;
import io.followthrough.audit.Who;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the audit which policies a replica begins to work with, and which it refuses. */
@Singleton
public class AuditedPolicies {

    private static final String ACTION = "policies.load";

    private final Audit audit;
    private final Clock clock;
    private final boolean migrateOnly;

    AuditedPolicies(Audit audit, Clock clock,
            @ConfigProperty(name = "followthrough.migrate-only", defaultValue = "false") boolean migrateOnly) {
        this.audit = audit;
        this.clock = clock;
        this.migrateOnly = migrateOnly;
    }

    void begin(ReloadedPolicies.State found) {
        if (!migrateOnly) {
            audit.recordLater(act(found), Who.of(Caller.SERVICE, RequestOrigin.NONE), clock.instant());
        }
    }

    private static Act act(ReloadedPolicies.State found) {
        Policies policies = found.policies();
        return found.isFaulty()
                ? Act.refused(ACTION, policies.source()).with("faults", found.faults().stream().map(Fault::toString).toList())
                : Act.done(ACTION, policies.source()).with("sha256", policies.sha256()).with("policies",
                        policies.policies().size());
    }
}

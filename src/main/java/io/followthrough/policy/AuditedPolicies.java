package io.followthrough.policy;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.followthrough.access.Caller;
import io.followthrough.access.RequestOrigin;
import io.followthrough.audit.Act;
import io.followthrough.audit.Audit;
import io.followthrough.audit.Who;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the audit which policies a replica begins to work with. */
@Singleton
public class AuditedPolicies {

    private final Policies policies;
    private final PolicyConfig config;
    private final Audit audit;
    private final Clock clock;
    private final boolean migrateOnly;

    AuditedPolicies(Policies policies, PolicyConfig config, Audit audit, Clock clock,
            @ConfigProperty(name = "followthrough.migrate-only", defaultValue = "false") boolean migrateOnly) {
        this.policies = policies;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
        this.migrateOnly = migrateOnly;
    }

    void start(@Observes StartupEvent event) throws IOException {
        if (!migrateOnly) {
            audit.recordLater(Act.done("policies.load", policies.source()).with("sha256", digest(PolicyFile.bytes(config)))
                    .with("policies", policies.policies().size()), Who.of(Caller.SERVICE, RequestOrigin.NONE), clock.instant());
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

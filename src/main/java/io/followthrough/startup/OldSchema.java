package io.followthrough.startup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jboss.logging.Logger;

/** Refuses to start on a schema that is older than this version; a newer one is that of the version after it, which expands only. */
@ApplicationScoped
public class OldSchema {

    private static final Logger LOG = Logger.getLogger(OldSchema.class);
    private static final int BEFORE_EVERYTHING_ELSE = -1;

    private final Flyway flyway;
    private final boolean migratesItself;

    OldSchema(Flyway flyway, @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migratesItself) {
        this.flyway = flyway;
        this.migratesItself = migratesItself;
    }

    void refuse(@Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent event) {
        if (!migratesItself) {
            reason().ifPresent(OldSchema::end);
        }
    }

    /** The exception keeps the rest from being started; by itself it would leave a process that does nothing. */
    private static void end(String reason) {
        Followthrough.say(List.of(reason));
        Quarkus.asyncExit(Followthrough.MISCONFIGURED);
        throw new PreventFurtherStepsException(Followthrough.MISCONFIGURED);
    }

    /** A database that is away for a moment is no reason: readiness waits for it. */
    private Optional<String> reason() {
        try {
            return reason(flyway.info());
        } catch (FlywayException e) {
            LOG.warn("The database cannot be asked for the version of its schema; going on without");
            return Optional.empty();
        }
    }

    private static Optional<String> reason(MigrationInfoService schema) {
        List<MigrationInfo> missing = Arrays.stream(schema.all())
                .filter(migration -> migration.getState().isResolved() && !migration.getState().isApplied()).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(sentence(schema.current(), missing));
    }

    private static String sentence(MigrationInfo current, List<MigrationInfo> missing) {
        String is = current == null ? "The database has no schema yet" : "The schema is at version " + current.getVersion();
        return is + ", and this version needs " + missing.getLast().getVersion()
                + ": run it once with FOLLOWTHROUGH_MIGRATE_ONLY=true, or set QUARKUS_FLYWAY_MIGRATE_AT_START=true.";
    }
}

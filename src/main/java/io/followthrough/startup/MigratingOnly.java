package io.followthrough.startup;

import java.util.Map;

import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** A run that brings the schema up to date and ends: for an init container or a job, however many start at once. */
public class MigratingOnly implements QuarkusApplication {

    static final String SETTING = "followthrough.migrate-only";

    private static final Logger LOG = Logger.getLogger(MigratingOnly.class);

    static boolean isWanted(Config config) {
        return config.getOptionalValue(SETTING, Boolean.class).orElse(false);
    }

    /** Flyway migrates while the application starts; the rest of it must not run. */
    static void leaveEverythingElseOff() {
        Map.of("quarkus.flyway.migrate-at-start", "true", "quarkus.scheduler.enabled", "false", "quarkus.http.host-enabled",
                "false", "quarkus.management.host", "127.0.0.1", "quarkus.management.port", "0",
                "quarkus.oidc.tenant-enabled", "false")
                .forEach(System::setProperty);
    }

    @Override
    public int run(String... args) {
        LOG.info("The schema is up to date");
        return 0;
    }
}

package io.followthrough.startup;

import java.util.List;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The entry point of the process. */
@QuarkusMain
public class Followthrough {

    private static final int MISCONFIGURED = 78; // EX_CONFIG of sysexits.h

    public static void main(String... args) {
        Config config = ConfigProvider.getConfig();
        boolean migrateOnly = MigratingOnly.isWanted(config);
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            refuseWithout(RequiredSettings.missingFrom(config, migrateOnly));
        }
        if (migrateOnly) {
            MigratingOnly.leaveEverythingElseOff();
            Quarkus.run(MigratingOnly.class, args);
        } else {
            Quarkus.run(args);
        }
    }

    /** Before anything is started there is no logging yet, so the reasons go to the error stream. */
    private static void refuseWithout(List<String> missing) {
        if (!missing.isEmpty()) {
            System.err.println("Followthrough does not start:");
            missing.forEach(sentence -> System.err.println("  - " + sentence));
            System.exit(MISCONFIGURED);
        }
    }
}

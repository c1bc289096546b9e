package io.followthrough.startup;

import java.util.List;
import java.util.stream.Stream;

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
        if (isPackaged()) {
            refuseFor(reasonsNotToStart(config, migrateOnly));
        }
        if (migrateOnly) {
            MigratingOnly.leaveEverythingElseOff();
            Quarkus.run(MigratingOnly.class, args);
        } else {
            Quarkus.run(args);
        }
    }

    private static List<String> reasonsNotToStart(Config config, boolean migrateOnly) {
        return Stream.concat(RequiredSettings.missingFrom(config, migrateOnly).stream(),
                migrateOnly ? Stream.empty() : UnsuitableSettings.among(config).stream()).toList();
    }

    /** Dev mode runs this method too, on a class loader of its own, before it has said which mode it is. */
    private static boolean isPackaged() {
        return !Followthrough.class.getClassLoader().getClass().getName().endsWith("QuarkusClassLoader");
    }

    /** Before anything is started there is no logging yet, so the reasons go to the error stream. */
    private static void refuseFor(List<String> reasons) {
        if (!reasons.isEmpty()) {
            System.err.println("Followthrough does not start:");
            reasons.forEach(sentence -> System.err.println("  - " + sentence));
            System.exit(MISCONFIGURED);
        }
    }
}

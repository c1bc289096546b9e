package io.followthrough.startup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.followthrough.policy.PolicyFile;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The entry point of the process. */
@QuarkusMain
public class Followthrough {

    static final int MISCONFIGURED = 78; // EX_CONFIG of sysexits.h

    public static void main(String... args) {
        Config config = isPackaged() ? FoundSettings.read() : ConfigProvider.getConfig();
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

    /** Those of the policies too: else the start would fail later, with much that nobody needs around the reason. */
    private static List<String> reasonsNotToStart(Config config, boolean migrateOnly) {
        Stream<String> missing = RequiredSettings.missingFrom(config, migrateOnly).stream();
        return migrateOnly
                ? missing.toList()
                : Stream.of(missing, FaultySettings.among(config).stream(), UnsuitableSettings.among(config).stream(),
                        policyFaults(config).stream())
                        .flatMap(Function.identity()).toList();
    }

    private static List<String> policyFaults(Config config) {
        return config.getOptionalValue("followthrough.policy.file", Path.class).map(PolicyFile::faultsAt).orElse(List.of());
    }

    /** Dev mode runs this method too, on a class loader of its own, before it has said which mode it is. */
    private static boolean isPackaged() {
        return !Followthrough.class.getClassLoader().getClass().getName().endsWith("QuarkusClassLoader");
    }

    /** Before anything is started there is no logging yet, so the reasons go to the error stream. */
    private static void refuseFor(List<String> reasons) {
        if (!reasons.isEmpty()) {
            say(reasons);
            System.exit(MISCONFIGURED);
        }
    }

    static void say(List<String> reasons) {
        System.err.println("Followthrough does not start:");
        reasons.forEach(sentence -> System.err.println("  - " + sentence));
    }
}

package io.followthrough.demo;

import java.util.Map;

import io.followthrough.packaged.ProductionSurroundings;
import io.quarkus.test.junit.QuarkusTestProfile;

/** What dev mode builds and starts, on ports that are free and with a database that is thrown away; the sign-in of tests is not there. */
public class AsInDevMode implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() { return "dev"; }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.arc.exclude-types", "io.followthrough.TestSignIn",
                "quarkus.http.test-port", "0", "quarkus.management.test-port", "0",
                "quarkus.mailer.port", String.valueOf(ProductionSurroundings.freePort()),
                "quarkus.embedded.postgresql.data.dir", "",
                "quarkus.scheduler.enabled", "false");
    }
}

package io.followthrough.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.followthrough.secrets.PlantedSecrets;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.awaitility.Awaitility;

/** A real Keycloak, which the build has unpacked, with two realms of our own; it forgets everything when it stops. */
public class RealKeycloak implements QuarkusTestResourceLifecycleManager {

    static final String ADMIN_PASSWORD = "an-admin-password-for-tests";

    private static final Path FOLDER = Path.of("target", "keycloak");
    private static final Path LOG = Path.of("target", "keycloak.log");
    private static final List<String> REALMS = List.of("staff", "elsewhere");
    private static final Duration FIRST_START = Duration.ofMinutes(6);

    private static int port;

    private Process process;

    static KeycloakRealm realm(String name) {
        return new KeycloakRealm("http://localhost:" + port, name);
    }

    @Override
    public Map<String, String> start() {
        try {
            port = ProductionSurroundings.freePort();
            Path home = unpacked();
            forget(home);
            importRealms(home);
            process = process(home).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Awaitility.await().atMost(FIRST_START).pollInterval(Duration.ofSeconds(1)).until(this::isReady);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
        PlantedSecrets.plantCredentials("the client's secret", "followthrough", KeycloakRealm.SECRET);
        PlantedSecrets.plant("a password", KeycloakRealm.PASSWORD);
        PlantedSecrets.plant("a password", ADMIN_PASSWORD);
        return Map.of("quarkus.oidc.auth-server-url", realm("staff").issuer(), "quarkus.oidc.credentials.secret",
                KeycloakRealm.SECRET, "quarkus.oidc.token.forced-jwk-refresh-interval", "PT0.001S");
    }

    @Override
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak has ended; see " + LOG);
        }
        return REALMS.stream().allMatch(name -> realm(name).isThere());
    }

    private static ProcessBuilder process(Path home) {
        ProcessBuilder builder = new ProcessBuilder("sh", "bin/kc.sh", "start-dev", "--http-host=127.0.0.1",
                "--http-port=" + port, "--import-realm").directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment()
                .putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD, "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m"));
        return builder;
    }

    private static Path unpacked() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh"))).findFirst().orElseThrow();
        }
    }

    private static void forget(Path home) throws IOException {
        Path data = home.resolve("data");
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    private static void importRealms(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("data/import"));
        for (String realm : REALMS) {
            try (InputStream file = RealKeycloak.class.getResourceAsStream("/keycloak/" + realm + "-realm.json")) {
                String content = new String(file.readAllBytes(), UTF_8);
                Files.writeString(folder.resolve(realm + "-realm.json"),
                        content.replace("@PUBLIC_URL@", ProductionSurroundings.publicUrl()));
            }
        }
    }
}

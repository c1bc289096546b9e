package io.followthrough.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("isAJar")
class ArtefactIT {

    private static final Path APPLICATION = Path.of("target", "quarkus-app");

    static boolean isAJar() { return Files.exists(APPLICATION.resolve("quarkus-run.jar")); }

    @Test
    void it_holds_no_embedded_database_and_no_mail_server() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();

            assertThat(names).anyMatch(name -> name.contains("postgresql-4"))
                    .noneMatch(name -> name.contains("embedded") || name.contains("zonky") || name.contains("greenmail"));
        }
    }

    @Test
    void nothing_in_it_signs_anybody_in_who_did_not_prove_who_they_are() throws IOException {
        assertThat(beans()).contains("io/followthrough/signin/ProvidedIdentity_Bean.class")
                .noneMatch(name -> name.startsWith("io/followthrough/demo/"));
    }

    /** What Quarkus has made of our classes that it takes for beans. */
    private static List<String> beans() throws IOException {
        try (java.util.jar.JarFile jar = new java.util.jar.JarFile(
                APPLICATION.resolve("quarkus/generated-bytecode.jar").toFile())) {
            return jar.stream().map(java.util.zip.ZipEntry::getName).filter(name -> name.endsWith("_Bean.class")).toList();
        }
    }

    @Test
    void it_refuses_to_start_without_its_surroundings_in_one_sentence_each() throws Exception {
        Process process = started(Map.of());

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(78);
        assertThat(new String(process.getInputStream().readAllBytes())).contains("The database is not configured")
                .contains("The SMTP server is not configured").contains("The sender of e-mails is not configured")
                .contains("The public URL is not configured").doesNotContain("Exception");
    }

    @Test
    void it_names_only_what_is_missing() throws Exception {
        Process process = started(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1/none",
                "QUARKUS_MAILER_HOST", "127.0.0.1", "QUARKUS_MAILER_FROM", "followthrough@example.org"));

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getInputStream().readAllBytes())).contains("The public URL is not configured")
                .doesNotContain("The database is not configured");
    }

    @Test
    void it_refuses_faulty_policies_with_every_mistake_and_its_place(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("policies.yaml"),
                "policies:\n  - name: all\n    clock: now\n    due: 3d\n");
        Process process = started(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1/none",
                "QUARKUS_MAILER_HOST", "127.0.0.1", "QUARKUS_MAILER_FROM", "followthrough@example.org",
                "FOLLOWTHROUGH_PUBLIC_URL", "https://followthrough.example.org", "FOLLOWTHROUGH_POLICY_FILE", file.toString()));

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(78);
        assertThat(new String(process.getInputStream().readAllBytes())).contains("Followthrough does not start:")
                .contains(file + ", line 3, column 12: /policies/0/clock must be one of")
                .contains(file + ", line 4, column 10: /policies/0/due is not a known field").doesNotContain("Exception");
    }

    @Test
    void it_refuses_a_public_url_over_which_nobody_could_sign_in() throws Exception {
        Process process = started(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1/none",
                "QUARKUS_MAILER_HOST", "127.0.0.1", "QUARKUS_MAILER_FROM", "followthrough@example.org",
                "FOLLOWTHROUGH_PUBLIC_URL", "http://followthrough.example.org", "QUARKUS_OIDC_AUTH_SERVER_URL",
                "https://id.example.org", "QUARKUS_OIDC_CREDENTIALS_SECRET", KeycloakRealm.SECRET));

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(78);
        assertThat(new String(process.getInputStream().readAllBytes())).contains("The public URL must begin with https")
                .doesNotContain(KeycloakRealm.SECRET);
    }

    private static Process started(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                APPLICATION.resolve("quarkus-run.jar").toString()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("FOLLOWTHROUGH_"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}

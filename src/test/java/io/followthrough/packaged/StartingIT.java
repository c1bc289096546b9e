package io.followthrough.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** With which settings the packaged service starts, and with which it says why not. */
@EnabledIf("io.followthrough.packaged.PackagedService#isThere")
class StartingIT {

    static final Map<String, String> ALL = Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1/none",
            "QUARKUS_MAILER_HOST", "127.0.0.1", "QUARKUS_MAILER_FROM", "followthrough@example.org",
            "FOLLOWTHROUGH_PUBLIC_URL", "https://followthrough.example.org", "QUARKUS_OIDC_AUTH_SERVER_URL",
            "https://id.example.org", "QUARKUS_OIDC_CREDENTIALS_SECRET", KeycloakRealm.SECRET, "QUARKUS_DATASOURCE_PASSWORD",
            ProductionSurroundings.DATABASE_PASSWORD, "QUARKUS_MAILER_PASSWORD", ProductionSurroundings.MAIL_PASSWORD,
            "FOLLOWTHROUGH_MAIL_SIGNING_KEY", ProductionSurroundings.SIGNING_KEY);

    @Test
    void it_refuses_to_start_without_its_surroundings_in_one_sentence_each() throws Exception {
        assertThat(refusal(Map.of())).contains("The database is not configured").contains("The SMTP server is not configured")
                .contains("The sender of e-mails is not configured").contains("The public URL is not configured")
                .contains("The key that signs links in mails is not configured")
                .contains("The sign-in provider is not configured").contains("The client secret for the sign-in provider")
                .doesNotContain("Exception");
    }

    @Test
    void it_does_not_start_without_a_provider() throws Exception {
        assertThat(refusal(without("QUARKUS_OIDC_AUTH_SERVER_URL"))).hasLineCount(2)
                .contains("The sign-in provider is not configured: set QUARKUS_OIDC_AUTH_SERVER_URL");
    }

    @Test
    void it_names_only_what_is_missing() throws Exception {
        assertThat(refusal(without("FOLLOWTHROUGH_PUBLIC_URL"))).hasLineCount(2).contains("The public URL is not configured");
    }

    @Test
    void it_names_what_is_missing_and_what_is_unsuitable_at_once_and_no_secret() throws Exception {
        Map<String, String> settings = without("QUARKUS_MAILER_HOST");
        settings.put("FOLLOWTHROUGH_PUBLIC_URL", "http://followthrough.example.org");
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "a-short-secret");

        assertThat(refusal(settings)).hasLineCount(4).contains("The SMTP server is not configured")
                .contains("The public URL must begin with https").contains("The client secret is shorter than 32 characters")
                .doesNotContain("a-short-secret");
    }

    @Test
    void it_names_every_value_that_cannot_be_and_every_variable_that_is_no_setting_at_once() throws Exception {
        Map<String, String> settings = without("QUARKUS_MAILER_HOST");
        settings.put("FOLLOWTHROUGH_OUTBOX_WORKERS", "0");
        settings.put("FOLLOWTHROUGH_REMINDER_DIGEST_HOUR", "noon");
        settings.put("FOLLOWTHROUGH_OUTBOX_WROKERS", "4");

        assertThat(refusal(settings)).hasLineCount(5).contains("The SMTP server is not configured")
                .contains("followthrough.outbox.workers: '0' is not a whole number from 1 on.")
                .contains("followthrough.reminder.digest-hour: 'noon' is not an hour, 0 to 23.")
                .contains("FOLLOWTHROUGH_OUTBOX_WROKERS is not a setting").doesNotContain("Exception");
    }

    @Test
    void it_names_every_mistake_in_the_policies_and_its_place(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("policies.yaml"),
                "policies:\n  - name: all\n    clock: now\n    due: 3d\n");
        Map<String, String> settings = new HashMap<>(ALL);
        settings.put("FOLLOWTHROUGH_POLICY_FILE", file.toString());

        assertThat(refusal(settings)).contains("Followthrough does not start:")
                .contains(file + ", line 3, column 12: /policies/0/clock must be one of")
                .contains(file + ", line 4, column 10: /policies/0/due is not a known field").doesNotContain("Exception");
    }

    @Test
    void a_start_that_fails_tells_no_secret() throws Exception {
        Map<String, String> settings = without("QUARKUS_OIDC_AUTH_SERVER_URL");
        String nobodyThere = "localhost:" + ProductionSurroundings.freePort();
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://" + nobodyThere);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + nobodyThere + "/none");
        Process process = started(settings);

        assertThat(output(process)).contains("Failed to start").doesNotContain(KeycloakRealm.SECRET)
                .doesNotContain(ProductionSurroundings.DATABASE_PASSWORD).doesNotContain(ProductionSurroundings.MAIL_PASSWORD)
                .doesNotContain(ProductionSurroundings.SIGNING_KEY);
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void a_run_that_only_migrates_needs_the_database_alone() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            Process process = started(Map.of("FOLLOWTHROUGH_MIGRATE_ONLY", "true", "QUARKUS_DATASOURCE_JDBC_URL",
                    database.getJdbcUrl("postgres", "postgres"), "QUARKUS_DATASOURCE_USERNAME", "postgres"));

            assertThat(output(process)).contains("The schema is up to date");
            assertThat(process.exitValue()).isZero();
        }
    }

    private static Map<String, String> without(String setting) {
        Map<String, String> settings = new HashMap<>(ALL);
        settings.remove(setting);
        return settings;
    }

    static String refusal(Map<String, String> environment) throws Exception {
        Process process = started(environment);
        String output = output(process);
        assertThat(process.exitValue()).as(output).isEqualTo(78);
        return output;
    }

    static String output(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    static Process started(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(PackagedService.command(List.of())).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("FOLLOWTHROUGH_"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
